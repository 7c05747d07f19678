namespace AiDeploy.Web.Http;

/// <summary>
/// Refuses or mends requests on which the platform fails while it renders a page. It treats a method in other letters, such as
/// "get", as GET in some places only. Host filtering lets requests without a host pass, and hosts that no address can hold.
/// </summary>
internal static class RequestNormalization
{
    public static void UseRequestNormalization(this WebApplication app)
    {
        var origin = app.Services.GetRequiredService<IOptions<SiteOptions>>().Value.BaseUrl is { } url ? new Uri(url) : null;
        app.Use((context, next) =>
        {
            // TLS may end in front of the site.
            context.Request.Scheme = origin?.Scheme ?? context.Request.Scheme;
            var hasAddress = Uri.TryCreate($"{context.Request.Scheme}://{context.Request.Host}/", UriKind.Absolute, out _);
            if (!hasAddress && origin is not null)
            {
                (context.Request.Host, hasAddress) = (new(origin.Authority), true);
            }

            var isMethod = HttpMethods.GetCanonicalizedValue(context.Request.Method) == context.Request.Method;
            if (isMethod && hasAddress)
            {
                return next(context);
            }

            context.Response.StatusCode = isMethod ? StatusCodes.Status400BadRequest : StatusCodes.Status501NotImplemented;
            return Task.CompletedTask;
        });
    }
}
