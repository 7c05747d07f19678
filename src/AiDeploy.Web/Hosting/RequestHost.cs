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
        if (app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl is { } url)
        {
            // Whatever names and scheme the site has behind those that end TLS in front of it.
            var origin = new Uri(url);
            app.Use((context, next) =>
            {
                (context.Request.Scheme, context.Request.Host) = (origin.Scheme, new HostString(origin.Authority));
                return next(context);
            });
        }
        else
        {
            app.Use(static (context, next) =>
            {
                if (Uri.TryCreate($"{context.Request.Scheme}://{context.Request.Host}/", UriKind.Absolute, out _))
                {
                    return next(context);
                }

                context.Response.StatusCode = StatusCodes.Status400BadRequest;
                return Task.CompletedTask;
            });
        }
    }
}
