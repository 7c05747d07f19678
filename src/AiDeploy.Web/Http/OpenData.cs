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
}
