using System.Net.Mime;
using AiDeploy.Web.Sharing;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Hosting;

/// <summary>A recommendation asked for as data or as a decision record, by <c>Accept</c>, is answered as if its file had been asked for.</summary>
internal sealed class AcceptedForm(RequestDelegate next)
{
    /// <summary>Of equally welcome forms, the first.</summary>
    private static readonly (MediaTypeHeaderValue Type, string Suffix)[] Forms =
    [
        (new(MediaTypeNames.Text.Html), ""),
        (new(MediaTypeNames.Application.Json), DecisionJson.Suffix),
        (new(MediaTypeNames.Text.Markdown), DecisionRecord.Suffix),
    ];

    public Task InvokeAsync(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path);
        if (IsAt(path.Value!) && !path.Value!.Contains('.', StringComparison.Ordinal))
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            request.Path = path + Choose(request.Headers.Accept);
        }

        return next(context);
    }

    /// <summary>Whether what is at a path has several forms.</summary>
    public static bool IsAt(string path) => path.StartsWith("/recommendation/", StringComparison.Ordinal);

    /// <summary>Whether the page is the form asked for; the common ways to say so need no parsing.</summary>
    public static bool IsPage(StringValues accept) =>
        accept.Count == 0 || accept == "*/*" || (accept is [{ } only] && only.StartsWith("text/html,", StringComparison.Ordinal)) || Choose(accept).Length == 0;

    private static string Choose(StringValues accept)
    {
        var accepted = MediaTypeHeaderValue.TryParseList(accept, out var list) ? list : [];
        return Forms.MaxBy(form => Quality(accepted, form.Type)).Suffix;
    }

    /// <summary>What the most specific range that covers the type says; 1 where nothing is said at all.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue type) => accepted.Count == 0
        ? 1
        : accepted.Where(type.IsSubsetOf).MaxBy(static range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2) is { } range ? range.Quality ?? 1 : 0;
}
