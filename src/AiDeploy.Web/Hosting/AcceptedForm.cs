using System.Net.Mime;
using AiDeploy.Web.Sharing;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Hosting;

/// <summary>A recommendation or a reply asked for in another form, by <c>Accept</c>, is answered as if its file had been asked for.</summary>
internal sealed class AcceptedForm(RequestDelegate next)
{
    /// <summary>Of equally welcome forms, the first.</summary>
    private static readonly (MediaTypeHeaderValue Type, string Suffix)[] Forms =
    [
        (new(MediaTypeNames.Text.Html), ""),
        (new(MediaTypeNames.Application.Json), DecisionJson.Suffix),
        (new(MediaTypeNames.Text.Markdown), DecisionRecord.Suffix),
    ];

    private static readonly (MediaTypeHeaderValue Type, string Suffix)[] FormsOfReplies =
    [
        (new(MediaTypeNames.Text.Html), ""),
        (new(MediaTypeNames.Application.Json), ReplyJson.Suffix),
    ];

    public Task InvokeAsync(HttpContext context)
    {
        var (request, path) = (context.Request, context.Request.Path);
        if (FormsOf(request) is { } forms)
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            var accepted = request.GetTypedHeaders().Accept;
            request.Path = path + forms.MaxBy(form => Quality(accepted, form.Type)).Suffix;
        }

        return next(context);
    }

    private static (MediaTypeHeaderValue Type, string Suffix)[]? FormsOf(HttpRequest request) => request.Path.Value switch
    {
        Links.Ask when !HttpMethods.IsPost(request.Method) => FormsOfReplies,
        { } path when request.Path.StartsWithSegments("/recommendation", StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal) => Forms,
        _ => null,
    };

    /// <summary>What the most specific range that covers the type says; 1 where nothing is said at all.</summary>
    private static double Quality(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue type) => accepted.Count == 0
        ? 1
        : accepted.Where(type.IsSubsetOf).MaxBy(static range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2) is { } range ? range.Quality ?? 1 : 0;
}
