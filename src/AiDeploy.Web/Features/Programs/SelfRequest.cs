using System.Text.Json;

namespace AiDeploy.Web.Features.Programs;

/// <summary>A request that the site makes to itself, for a client who spoke another protocol than HTTP GET.</summary>
internal sealed record SelfRequest(int Status, string? Type, string Body, string? Detail)
{
    /// <summary>An address is written one way, and any other spelling leads there.</summary>
    private const int MostRedirects = 3;

    public static async Task<SelfRequest> GetAsync(IServiceProvider services, string address, CancellationToken stop)
    {
        for (var hop = 0; hop < MostRedirects; hop++)
        {
            await using var scope = services.CreateAsyncScope();
            using var body = new MemoryStream();
            var context = await AskAsync(scope.ServiceProvider, services, address, body, stop);
            if (context.Response.Headers.Location is [{ } next] && context.Response.StatusCode is >= 300 and < 400)
            {
                address = next;
                continue;
            }

            var text = Encoding.UTF8.GetString(body.ToArray());
            return new(context.Response.StatusCode, context.Response.ContentType, text, DetailOf(context, text));
        }

        return new(StatusCodes.Status508LoopDetected, null, "", null);
    }

    /// <summary>The address as others reach it.</summary>
    public static string Absolute(IServiceProvider services, string path) =>
        services.GetRequiredService<PublicAddress>().Of(Outer(services)?.Request ?? Local(services).Request, path);

    private static async Task<HttpContext> AskAsync(
        IServiceProvider scope, IServiceProvider services, string address, Stream body, CancellationToken stop)
    {
        var context = Local(scope);
        var uri = new Uri("http://localhost" + address);
        (context.Request.Path, context.Request.QueryString) = (PathString.FromUriComponent(uri), QueryString.FromUriComponent(uri));
        (context.Response.Body, context.RequestAborted) = (body, stop);
        if (Outer(services) is { } outer)
        {
            (context.Request.Scheme, context.Request.Host) = (outer.Request.Scheme, outer.Request.Host);
            (context.Connection.RemoteIpAddress, context.Connection.LocalPort) =
                (outer.Connection.RemoteIpAddress, outer.Connection.LocalPort);
        }

        await scope.GetRequiredService<RequestPipeline>().AskAsync(context);
        await context.Response.BodyWriter.FlushAsync(stop);
        return context;
    }

    private static HttpContext? Outer(IServiceProvider services) => services.GetRequiredService<IHttpContextAccessor>().HttpContext;

    private static DefaultHttpContext Local(IServiceProvider services)
    {
        var context = new DefaultHttpContext { RequestServices = services };
        (context.Request.Method, context.Request.Scheme, context.Request.Host) = (HttpMethods.Get, Uri.UriSchemeHttp, new("localhost"));
        context.Request.Headers.Accept = "application/json, text/markdown";
        return context;
    }

    /// <summary>What an error says in words.</summary>
    private static string? DetailOf(HttpContext context, string text) =>
        context.Response.ContentType?.StartsWith("application/problem+json", StringComparison.Ordinal) is true
        && JsonDocument.Parse(text).RootElement.TryGetProperty("detail", out var detail)
            ? detail.GetString()?.TrimEnd('.')
            : null;
}
