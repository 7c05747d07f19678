using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// Sees to it that each request has an address that can be written down: drawing a page fails on one that can't. Host filtering lets pass
/// what names no host, as old clients and probes do, and names that no address can hold.
/// </summary>
internal static class RequestHost
{
    public static void UseRequestHost(this WebApplication app)
    {
        var origin = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl is { } url ? new Uri(url) : null;
        app.Use((context, next) =>
        {
            // TLS may end in front of the site.
            var scheme = context.Request.Scheme = origin?.Scheme ?? context.Request.Scheme;
            if (!Uri.TryCreate($"{scheme}://{context.Request.Host}/", UriKind.Absolute, out _))
            {
                if (origin is null)
                {
                    context.Response.StatusCode = StatusCodes.Status400BadRequest;
                    return Task.CompletedTask;
                }

                context.Request.Host = new(origin.Authority);
            }

            return next(context);
        });
    }
}
