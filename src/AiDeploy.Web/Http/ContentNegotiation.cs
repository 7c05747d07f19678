using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Http;

/// <summary>
/// Settles the form and the coding of a reply before anything is looked up or rendered. Where <c>Accept</c> asks for another form of
/// a page, the request goes on as one for that file. One coding is left in it.
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

    private static readonly (MediaTypeHeaderValue Type, string Suffix)[] FormsOfPages =
    [
        (new(MediaTypeNames.Text.Html), ""),
        (new(MediaTypeNames.Text.Markdown), Links.MarkdownSuffix),
    ];

    /// <summary>Of equally welcome codings, the one that makes the fewest bytes.</summary>
    private static readonly string[] Codings = ["br", "gzip", "identity"];

    public async Task InvokeAsync(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path);
        if (FormsOf(request) is { } forms)
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            var suffix = IsOfBrowser(request.Headers.Accept) ? "" : Choose(forms, request.Headers.Accept);
            request.Path = path + suffix;
            if (suffix.Length > 0)
            {
                Name(request.Path.ToUriComponent() + request.QueryString, context.Response);
            }
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

    private static (MediaTypeHeaderValue Type, string Suffix)[]? FormsOf(HttpRequest request)
    {
        var path = request.Path.Value!;
        if (path == Links.Ask)
        {
            return HttpMethods.IsPost(request.Method) ? null : FormsOfReplies;
        }

        if (path.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        return path.StartsWith("/recommendation/", StringComparison.Ordinal) ? Forms : HasMarkdown(path, request) ? FormsOfPages : null;
    }

    /// <summary>Pages whose Markdown stands at their address and a suffix. A form to fill in has none until it is sent.</summary>
    private static bool HasMarkdown(string path, HttpRequest request) => path switch
    {
        Links.Compare or Links.Sources or Links.Changes or Links.PortfolioStart + Links.PolicySuffix => true,
        Links.CostsStart => request.QueryString.Value!.StartsWith(PageCache.Pinned, StringComparison.Ordinal),
        Links.CompareCostsStart => request.Query["e"].Count > 1,
        Links.PortfolioStart => request.Query["c"].Count > 1,
        Links.Whole => false,
        _ => path.StartsWith("/guide/", StringComparison.Ordinal)
            || path.StartsWith("/options/", StringComparison.Ordinal)
            || RequiredContent.PagesAtTheRoot.Contains(path[1..]),
    };

    /// <summary>What every browser sends: HTML without a weight, which nothing outweighs. This much is seen without reading on.</summary>
    private static bool IsOfBrowser(StringValues accept) =>
        accept is [{ } list] && list.StartsWith("text/html,", StringComparison.Ordinal);

    /// <summary>Says where the form that is sent stands by itself.</summary>
    private static void Name(string address, HttpResponse response) => response.OnStarting(() =>
    {
        if (response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            response.Headers.ContentLocation = address;
        }

        return Task.CompletedTask;
    });

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
