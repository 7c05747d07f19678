using System.Net.Mime;
using AiDeploy.Web.Sharing;
using Microsoft.Extensions.Primitives;
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
        if (FormsOf(path.Value!, request.Method) is { } forms)
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            request.Path = path + Choose(forms, request.Headers.Accept);
        }

        return next(context);
    }

    /// <summary>Whether the page is the form of an address asked for; the common ways to say so need no parsing.</summary>
    public static bool IsPage(string path, StringValues accept) =>
        accept.Count == 0
        || accept == "*/*"
        || (accept is [{ } only] && only.StartsWith("text/html,", StringComparison.Ordinal))
        || FormsOf(path, HttpMethods.Get) is not { } forms
        || Choose(forms, accept).Length == 0;

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
    private static double Quality(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue type) => accepted.Count == 0
        ? 1
        : accepted.Where(type.IsSubsetOf).MaxBy(static range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2) is { } range ? range.Quality ?? 1 : 0;
}
