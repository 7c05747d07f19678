using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Http;

/// <summary>
/// Settles the form and the coding of a reply before anything is looked up or rendered. Where <c>Accept</c> asks for another form of
/// a recommendation or an answer, the request goes on as one for that file. One coding is left in it.
/// </summary>
internal sealed class ContentNegotiation(RequestDelegate next)
{
    /// <summary>Of equally welcome forms, the first.</summary>
    private static readonly (MediaTypeHeaderValue Type, string Suffix)[] Forms =
    [
        (new(MediaTypeNames.Text.Html), ""),
        (new(MediaTypeNames.Application.Json), Links.DataSuffix),
        (new(MediaTypeNames.Text.Markdown), Links.RecordSuffix),
    ];

    private static readonly (MediaTypeHeaderValue Type, string Suffix)[] FormsOfReplies =
    [
        (new(MediaTypeNames.Text.Html), ""),
        (new(MediaTypeNames.Application.Json), Links.JsonSuffix),
    ];

    /// <summary>Of equally welcome codings, the one that makes the fewest bytes.</summary>
    private static readonly string[] Codings = ["br", "gzip", "identity"];

    public async Task InvokeAsync(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path);
        var forms = FormsOf(path.Value!, request.Method);
        if (forms is not null)
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            request.Path = path + Choose(forms, request.Headers.Accept);
        }

        request.Headers.AcceptEncoding = Coding(request.Headers.AcceptEncoding);
        try
        {
            await next(context);
        }
        finally
        {
            // The log names the address that was asked for.
            request.Path = path;
        }
    }

    /// <summary>The coding with the highest weight. Only identity is acceptable without being named.</summary>
    public static string Coding(StringValues accepted)
    {
        if (accepted.Count == 0 || !StringWithQualityHeaderValue.TryParseList(accepted, out var list))
        {
            return "identity";
        }

        double? Listed(string coding) =>
            list.FirstOrDefault(one => one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase)) is { } one ? one.Quality ?? 1 : null;
        double Weight(string coding) => Listed(coding) ?? (coding == "identity" ? double.Epsilon : Listed("*") ?? 0);
        var best = Codings.MaxBy(Weight)!;
        return Weight(best) > 0 ? best : "identity";
    }

    private static (MediaTypeHeaderValue Type, string Suffix)[]? FormsOf(string path, string method) => path switch
    {
        Links.Ask when !HttpMethods.IsPost(method) => FormsOfReplies,
        _ when path.StartsWith("/recommendation/", StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal) => Forms,
        _ => null,
    };

    private static string Choose((MediaTypeHeaderValue Type, string Suffix)[] forms, StringValues accept)
    {
        var accepted = MediaTypeHeaderValue.TryParseList(accept, out var list) ? list : [];
        return forms.MaxBy(form => Quality(accepted, form.Type)).Suffix;
    }

    /// <summary>What the most specific range that covers the type says; 1 where nothing is said at all.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue type)
    {
        if (accepted.Count == 0)
        {
            return 1;
        }

        var covering = accepted.Where(type.IsSubsetOf).MaxBy(Specificity);
        return covering is null ? 0 : covering.Quality ?? 1;
    }

    private static int Specificity(MediaTypeHeaderValue range)
    {
        if (range.MatchesAllTypes)
        {
            return 0;
        }

        return range.MatchesAllSubTypes ? 1 : 2;
    }
}
