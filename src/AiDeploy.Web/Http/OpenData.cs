using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Http;

/// <summary>
/// Lets pages of any other site read what is no page of this one: data, feeds, schemas, pictures and files. They are the same for
/// everybody, and no request to them carries who asks. Pages stay closed: a site inside a company may be reached by its staff alone.
/// </summary>
internal static class OpenData
{
    public static Task Allow(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(
            static state =>
            {
                var response = (HttpResponse)state;
                if (response.ContentType is { } type && !type.StartsWith(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase))
                {
                    response.Headers.AccessControlAllowOrigin = "*";
                }

                return Task.CompletedTask;
            },
            context.Response);
        return next(context);
    }

    /// <summary>Whether a browser asks for a page of another site if it may read a file.</summary>
    public static bool IsPreflight(HttpContext context) =>
        HttpMethods.IsOptions(context.Request.Method) && context.GetEndpoint() is not null && EndpointPatterns.IsFile(context.Request.Path);

    /// <summary>Says yes for a day; <c>If-None-Match</c> is the one header that a reader may want to add.</summary>
    public static void AnswerPreflight(HttpResponse response)
    {
        const string Methods = "GET, HEAD, OPTIONS";
        response.StatusCode = StatusCodes.Status204NoContent;
        var headers = response.Headers;
        (headers.Allow, headers.AccessControlAllowOrigin, headers.AccessControlAllowMethods) = (Methods, "*", Methods);
        (headers.AccessControlAllowHeaders, headers.AccessControlMaxAge) = (HeaderNames.IfNoneMatch, "86400");
    }
}
