using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Http;

/// <summary>
/// Mends addresses that were pasted, as <see cref="PastedAddress"/> reads them. What then has an endpoint is redirected there: a page by
/// <see cref="CanonicalUrlFilter"/>, before it is rendered, and a file right after routing, before it is made.
/// </summary>
internal sealed partial class LenientUrls(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var (path, query) = (request.Path, request.QueryString);
        var asked = new Pasted(path.ToUriComponent() + query.Value);
        var (tidyPath, tidyQuery) = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? Tidy(path.Value ?? "", query.Value ?? "")
            : (path.Value!, query.Value ?? "");
        if ((tidyPath == path.Value && tidyQuery == (query.Value ?? "")) || !Plain.IsMatch(tidyPath))
        {
            await next(context);
            return;
        }

        context.Features.Set(asked);
        (request.Path, request.QueryString) = (tidyPath, new(tidyQuery));
        try
        {
            await next(context);
        }
        finally
        {
            // The log names the address that was asked for.
            (request.Path, request.QueryString) = (path, query);
        }
    }

    /// <summary>The path and query as they were asked for.</summary>
    public static string Asked(HttpContext context) =>
        context.Features.Get<Pasted>()?.Address ?? context.Request.Path.Value + context.Request.QueryString.Value;

    private static (string Path, string Query) Tidy(string path, string query)
    {
        // The question mark may have been encoded along with the rest.
        var parts = PastedAddress.Path(path).Split('?', 2);
        var joined = parts is [_, var inPath] ? $"?{inPath}{(query.Length > 0 ? "&" + query[1..] : "")}" : query;
        return (parts[0], joined.Length > 0 ? PastedAddress.Query(joined) : "");
    }

    /// <summary>Redirects what was mended and is no page.</summary>
    public static Task RedirectFile(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        var isFile = context.GetEndpoint() is { Metadata: var metadata } && metadata.GetMetadata<PageActionDescriptor>() is null;
        if (context.Features.Get<Pasted>() is null || !isFile)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }

    [GeneratedRegex(@"^/([a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*)?\z")]
    private static partial Regex Plain { get; }

    private sealed record Pasted(string Address);
}
