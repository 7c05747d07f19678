using Microsoft.AspNetCore.WebUtilities;

namespace AiDeploy.Web.Features.Costs;

/// <summary>What the address of a comparison names: links of estimates, and what belongs to none, with its key.</summary>
internal sealed record ComparedLinks(ImmutableArray<string> Links, ImmutableArray<string> LeftOut)
{
    /// <summary>Reads a query. A number behind a link belongs to it, because a program may have decoded the sign between them.</summary>
    public static ComparedLinks Of(HttpRequest request)
    {
        var isCopy = request.Query.ContainsKey(CompareCostsView.CopyOf);
        var links = new List<string>();
        var leftOut = new List<string>();
        foreach (var pair in new QueryStringEnumerable(request.QueryString.Value))
        {
            var (key, value) = ($"{pair.DecodeName()}", $"{pair.DecodeValue()}");
            if (string.IsNullOrWhiteSpace(value) || LeftOutKeys.IsTracker(key))
            {
                continue;
            }

            if (key == CompareCostsView.Link)
            {
                links.Add(value);
            }
            else if (!isCopy && links.Count > 0 && LeftOutKeys.IsKnown(key))
            {
                links[^1] = $"{links[^1]}{Joint(links[^1])}{key}={Uri.EscapeDataString(value)}";
            }
            else if (!isCopy || !(LeftOutKeys.IsKnown(key) || CompareCostsView.IsOfCopy(key)))
            {
                leftOut.Add($"{key}={value}");
            }
        }

        return new([.. links], [.. leftOut]);
    }

    /// <summary>What stands before a number: the first opens the query of a whole address.</summary>
    private static char Joint(string link) => link.AsSpan().ContainsAny('?', '=') ? '&' : '?';
}
