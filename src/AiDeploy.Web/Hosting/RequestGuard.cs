using System.Net.Mime;
using AiDeploy.Web.Asking;
using AiDeploy.Web.Sharing;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// Refuses what no page is meant to answer before anything is parsed: other methods (the platform answers TRACE with a
/// page), other bodies than a small UTF-8 form (the platform fails on charset utf-7), bodies that break off.
/// </summary>
internal sealed class RequestGuard(RequestDelegate next)
{
    /// <summary>Bytes of the largest body: a form has two short fields.</summary>
    public const int MaxBody = 4096;

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsErrorPage(context) || HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var refusal = await RefuseAsync(context.Request);
        if (refusal is null)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = refusal.Value;
        if (refusal == StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = TakesForms(context.Request) ? "GET, HEAD, POST" : "GET, HEAD";
        }
    }

    private static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;

    private static bool TakesForms(HttpRequest request) => request.Path.StartsWithSegments("/decide", StringComparison.Ordinal) || IsQuestion(request);

    private static bool IsQuestion(HttpRequest request) => request.Path.Value is Links.Ask or AskStream.Path;

    private static async Task<int?> RefuseAsync(HttpRequest request) => request.Method switch
    {
        "POST" when TakesForms(request) => IsForm(request) ? await ReadAsync(request) : StatusCodes.Status415UnsupportedMediaType,
        "POST" or "PUT" or "PATCH" or "DELETE" or "OPTIONS" or "TRACE" or "CONNECT" => StatusCodes.Status405MethodNotAllowed,
        _ => StatusCodes.Status501NotImplemented,
    };

    private static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(MediaTypeNames.Application.FormUrlEncoded, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the form, without blocking a thread; the page then binds what was read.</summary>
    private static async Task<int?> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MaxBody)
        {
            return StatusCodes.Status413PayloadTooLarge;
        }

        try
        {
            var limits = new FormOptions { ValueCountLimit = 8, KeyLengthLimit = 64, ValueLengthLimit = IsQuestion(request) ? MaxBody : 256, BufferBody = false };
            var form = new FormFeature(request, limits);
            request.HttpContext.Features.Set<IFormFeature>(form);
            await form.ReadFormAsync(request.HttpContext.RequestAborted);
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
