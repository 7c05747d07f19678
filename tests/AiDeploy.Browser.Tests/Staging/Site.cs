using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Hosting;
using Serilog;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>The real site on a free port of this machine, as it runs in production.</summary>
internal sealed class Site : WebApplicationFactory<Program>
{
    private readonly (string Key, string Value)[] settings;

    public Site(params (string Key, string Value)[] settings)
    {
        this.settings = settings;
        UseKestrel(0);
    }

    public Uri Start()
    {
        StartServer();
        return new UriBuilder(ClientOptions.BaseAddress) { Host = "127.0.0.1" }.Uri;
    }

    /// <summary>
    /// Outside Development, the style sheet and the script of an unpublished build are found only when asked for. The log is
    /// left out: it would bury a failed test.
    /// </summary>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(Environments.Production).UseStaticWebAssets().ConfigureTestServices(static services => services.AddSerilog(static _ => { }));
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }
    }
}
