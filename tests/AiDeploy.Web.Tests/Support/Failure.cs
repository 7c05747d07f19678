using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace AiDeploy.Web.Tests.Support;

/// <summary>Adds an address at which the site breaks.</summary>
internal sealed class Failure : IStartupFilter
{
    public const string Address = "/boom";
    public const string Secret = "the secret of the machine";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        app.Use(static (context, following) => context.Request.Path == Address ? throw new InvalidOperationException(Secret) : following(context));
    };
}
