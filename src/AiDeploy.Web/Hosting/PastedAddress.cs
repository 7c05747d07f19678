using System.Text.RegularExpressions;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// Mends addresses that were pasted: upper-case letters, a trailing slash, what a chat took for the end of a sentence,
/// slashes encoded by a mail program. What then has a page is redirected there.
/// </summary>
internal sealed partial class PastedAddress(RequestDelegate next)
{
    private const string Trailing = "/.,;:!?…)]}>'\"’”»*_` ";

    public async Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var path = request.Path.Value ?? "";
        var tidy = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? Tidy(path) : path;
        if (tidy == path || !Plain.IsMatch(tidy))
        {
            await next(context);
            return;
        }

        request.Path = tidy;
        await next(context);
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.Clear();
            response.StatusCode = StatusCodes.Status308PermanentRedirect;
            response.Headers.Location = tidy + request.QueryString.Value;
        }
    }

    /// <summary>A path without what happens to it on the way.</summary>
    public static string Tidy(string path)
    {
        var text = path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;
        var tidy = text.TrimEnd(Trailing.ToCharArray()).ToLowerInvariant();
        return tidy.Length == 0 ? "/" : tidy;
    }

    [GeneratedRegex(@"^/([a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*)?\z")]
    private static partial Regex Plain { get; }
}
