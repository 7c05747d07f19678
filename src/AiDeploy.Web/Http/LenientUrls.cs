using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Http;

/// <summary>
/// Mends addresses that were pasted: upper-case letters, a trailing slash, what a chat took for the end of a sentence, slashes encoded
/// by a mail program. What then has an endpoint is redirected there: a page by <see cref="CanonicalUrlFilter"/>, before it is rendered,
/// and a file right after routing, before it is made.
/// </summary>
internal sealed partial class LenientUrls(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path;
        var tidy = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? PastedLink.Tidy(path.Value ?? "") : path.Value;
        if (tidy == path.Value || !Plain.IsMatch(tidy!))
        {
            await next(context);
            return;
        }

        context.Features.Set(new Pasted(path.Value!));
        request.Path = tidy;
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

    /// <summary>The path as it was asked for.</summary>
    public static string? Asked(HttpContext context) => context.Features.Get<Pasted>()?.Path ?? context.Request.Path.Value;

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

    private sealed record Pasted(string Path);
}
