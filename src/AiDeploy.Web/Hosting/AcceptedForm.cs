using System.Net.Mime;
using AiDeploy.Web.Sharing;
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
        if (path.StartsWithSegments("/recommendation", StringComparison.Ordinal) && !path.Value!.Contains('.', StringComparison.Ordinal))
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            var accepted = request.GetTypedHeaders().Accept;
            request.Path = path + Forms.MaxBy(form => Quality(accepted, form.Type)).Suffix;
        }

        return next(context);
    }

    /// <summary>What the most specific range that covers the type says; 1 where nothing is said at all.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue type) => accepted.Count == 0
        ? 1
        : accepted.Where(type.IsSubsetOf).MaxBy(static range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2) is { } range ? range.Quality ?? 1 : 0;
}
