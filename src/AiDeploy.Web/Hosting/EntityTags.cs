using AiDeploy.Web.Replies;
using AiDeploy.Web.Sharing;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// Gives every page a strong entity tag, the digest of its bytes, so that all machines agree on it and a page seen
/// before costs a 304. Errors are not to be kept.
/// </summary>
internal sealed class EntityTags(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (HttpMethods.IsPost(request.Method) && request.Path.StartsWithSegments(Links.Ask, StringComparison.Ordinal))
        {
            // What a model writes is sent as it comes, and no cache may keep it.
            response.Headers.CacheControl = "no-store";
            await next(context);
            return;
        }

        var method = request.Method;
        if (HttpMethods.IsHead(method))
        {
            // Made as for GET, so that it has the same tag; only the bytes are not sent.
            request.Method = HttpMethods.Get;
        }

        var body = response.Body;
        using var buffer = new MemoryStream();
        response.Body = buffer;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
            request.Method = method;
        }

        if (response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            response.Headers.CacheControl = "no-store";
        }
        else if (response.StatusCode == StatusCodes.Status200OK && response.Headers.ETag.Count == 0)
        {
            Tag(context, buffer);
        }

        if (response.StatusCode != StatusCodes.Status304NotModified)
        {
            // With its length a reply leaves in one piece: none is cut short when this machine dies, and a proxy asks another.
            response.ContentLength = buffer.Length;
            if (!HttpMethods.IsHead(method))
            {
                buffer.Position = 0;
                await buffer.CopyToAsync(body, context.RequestAborted);
            }
        }
    }

    private static void Tag(HttpContext context, MemoryStream buffer)
    {
        var (headers, tag) = (context.Response.Headers, EntityTag.Of(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        headers.ETag = tag;
        headers.CacheControl = "public, no-cache";
        if (EntityTag.IsKnown(context.Request.Headers.IfNoneMatch, tag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            headers.ContentType = default;
            headers.ContentEncoding = default;
        }
    }
}
