using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Http;

/// <summary>
/// Refuses what no endpoint is meant to answer before anything is parsed: other methods (the platform answers TRACE with a
/// page), bodies where none belongs, other bodies than a small UTF-8 form (the platform fails on charset utf-7), bodies
/// that break off. An endpoint that takes a form says so with <see cref="TakesFormAttribute"/>.
/// </summary>
internal sealed class RequestGuard(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (OpenData.IsPreflight(context))
        {
            OpenData.AnswerPreflight(context.Response);
            return;
        }

        var form = context.GetEndpoint()?.Metadata.GetMetadata<TakesFormAttribute>();
        var refusal = IsErrorPage(context) ? null : await RefuseAsync(context.Request, form);
        if (refusal is null)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = refusal.Value;
        if (refusal == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = form is null ? "GET, HEAD" : "GET, HEAD, POST";
        }
    }

    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static async ValueTask<int?> RefuseAsync(HttpRequest request, TakesFormAttribute? form) => request.Method switch
    {
        _ when IsAmbiguous(request) => StatusCodes.Status400BadRequest,
        "POST" when request.HttpContext.GetEndpoint()?.Metadata.GetMetadata<TakesJsonAttribute>() is not null => RefuseJson(request),
        "GET" or "HEAD" => HasBody(request) ? StatusCodes.Status400BadRequest : null,
        "POST" when form is not null => IsForm(request) ? await ReadAsync(request, form) : StatusCodes.Status415UnsupportedMediaType,
        "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" or "TRACE" or "CONNECT" => StatusCodes.Status405MethodNotAllowed,
        _ => StatusCodes.Status501NotImplemented,
    };

    /// <summary>A page of another site can’t use a reader’s browser to get at a copy of the guide inside a company.</summary>
    private static int? RefuseJson(HttpRequest request)
    {
        var own = request.HttpContext.RequestServices.GetRequiredService<PublicAddress>().Of(request, "");
        if (request.Headers.Origin is [{ } origin] && origin != own)
        {
            return StatusCodes.Status403Forbidden;
        }

        if (request.ContentLength > TakesJsonAttribute.MaxBody)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = TakesJsonAttribute.MaxBody;
        }

        return null;
    }

    /// <summary>Two lengths for one body, of which Kestrel sets the first aside: the way to smuggle a request past a proxy.</summary>
    private static bool IsAmbiguous(HttpRequest request) => request.Headers.ContainsKey("X-Content-Length");

    private static bool HasBody(HttpRequest request) =>
        request.ContentLength > 0 || request.Headers.ContainsKey(HeaderNames.TransferEncoding);

    private static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(MediaTypeNames.Application.FormUrlEncoded, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the form, without blocking a thread; the page then binds what was read.</summary>
    private static async Task<int?> ReadAsync(HttpRequest request, TakesFormAttribute allowed)
    {
        if (request.ContentLength > allowed.MaxBody)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        try
        {
            if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            {
                size.MaxRequestBodySize = allowed.MaxBody;
            }

            var limits = new FormOptions
            {
                ValueCountLimit = allowed.MaxFields, KeyLengthLimit = 64, ValueLengthLimit = allowed.MaxValue, BufferBody = false,
            };
            var form = new FormFeature(request, limits);
            request.HttpContext.Features.Set<IFormFeature>(form);
            // Without a token: when a client leaves, the read ends by itself; cancelled, Kestrel would trip over it and log so.
            await form.ReadFormAsync(CancellationToken.None);
            return null;
        }
        catch (BadHttpRequestException exception)
        {
            return exception.StatusCode;
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or OperationCanceledException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
