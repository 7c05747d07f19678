using Microsoft.AspNetCore.Http.HttpResults;

namespace AiDeploy.Web.Features.Read;

/// <summary>Links in a Markdown file that name the site: the file is copied elsewhere, where a bare path leads nowhere.</summary>
internal static class AbsoluteLinks
{
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if (result is not ContentHttpResult { ResponseContent: { } text, ContentType: { } type })
        {
            return result;
        }

        var home = context.HttpContext.RequestServices.GetRequiredService<PublicAddress>().Of(context.HttpContext.Request, Links.Home);
        return Results.Text(text.Replace($"]({Links.Home}", $"]({home}", StringComparison.Ordinal), type);
    }
}
