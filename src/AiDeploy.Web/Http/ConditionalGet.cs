using System.Security.Cryptography;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Http;

/// <summary>Sends a reply in one piece, with the digest of its bytes as its tag; without the body where this tag is known.</summary>
internal sealed class ConditionalGet(RequestDelegate next, IResponseCompressionProvider compression)
{
    /// <summary>Kept by anybody, and checked each time.</summary>
    public const string Revalidated = "public, no-cache";

    /// <summary>Renders a page into a buffer, and returns its bytes instead of sending them.</summary>
    public async Task<byte[]> RenderAsync(HttpContext context, bool isKept = false)
    {
        var (request, response) = (context.Request, context.Response);
        var (method, body) = (request.Method, response.Body);
        using var buffer = isKept ? new KeptBytes() : new MemoryStream();
        response.Body = buffer;
        if (HttpMethods.IsHead(method))
        {
            // Rendered as for GET, so that it has the same tag; only the bytes are not sent.
            request.Method = HttpMethods.Get;
        }

        try
        {
            await next(context);
        }
        finally
        {
            (request.Method, response.Body) = (method, body);
        }

        Describe(context, buffer);
        return buffer.ToArray();
    }

    /// <summary>Says who may keep a reply, under which tag, and what else it varies by. An error is kept by nobody.</summary>
    private void Describe(HttpContext context, MemoryStream body)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        if (response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            headers.CacheControl = "no-store";
        }
        else if (response.StatusCode == StatusCodes.Status200OK && headers.ETag.Count == 0)
        {
            headers.CacheControl = headers.CacheControl.Count == 0 ? Revalidated : headers.CacheControl;
            headers.ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body.GetBuffer().AsSpan(0, (int)body.Length)))[..32]}\"";
            if (compression.ShouldCompressResponse(context) && !headers.Vary.Contains(HeaderNames.AcceptEncoding))
            {
                headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            }

            // One line: not every cache reads two.
            headers.Vary = headers.Vary.Count > 1 ? string.Join(", ", headers.Vary!) : headers.Vary;
        }
    }

    public static async Task SendAsync(HttpContext context, byte[] body, StringValues known)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        if (response.StatusCode == StatusCodes.Status200OK && IsKnown(known, headers.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            headers.Remove(HeaderNames.ContentType);
            headers.Remove(HeaderNames.ContentEncoding);
        }

        if (response.StatusCode == StatusCodes.Status304NotModified)
        {
            return;
        }

        // With its length a reply leaves in one piece: none is cut short when this machine dies, and a proxy asks another.
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(body, context.RequestAborted);
        }
    }

    /// <summary>Whether <c>If-None-Match</c> names the tag; compared weakly, as RFC 9110 asks for.</summary>
    private static bool IsKnown(StringValues known, StringValues tag) => known.Count > 0
        && (known == tag
            || (EntityTagHeaderValue.TryParseList([.. known.OfType<string>()], out var list)
                && list.Any(one => one == EntityTagHeaderValue.Any || one.Compare(new(tag.ToString()), useStrongComparison: false))));
}
