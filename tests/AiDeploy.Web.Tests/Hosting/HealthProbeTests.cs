using System.Globalization;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>What the image's <c>HEALTHCHECK</c> runs.</summary>
[Trait("tier", "full")]
public sealed class HealthProbeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("https://guide.example")]
    public async Task A_site_that_is_ready_is_healthy(string origin)
    {
        await using var site = await SiteProcess.ListenAsync(("Site__BaseUrl", origin), ("AllowedHosts", origin.Length == 0 ? "localhost;127.0.0.1" : "guide.example"));

        Assert.Equal(0, await ProbeAsync(site.Port, origin));
    }

    [Fact]
    public async Task A_site_that_is_stopping_or_has_stopped_is_not()
    {
        await using var site = await SiteProcess.ListenAsync(("Site__DrainSeconds", "300"));
        await site.TerminateAsync();
        await Eventually.GetAsync(() => site.GetAsync("/healthz/ready"), static reply => reply.Status == 503);
        Assert.Equal(1, await ProbeAsync(site.Port, ""));
        await site.KillAsync();

        Assert.Equal(1, await ProbeAsync(site.Port, ""));
    }

    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{0}")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "{0};1")]
    [InlineData("DOTNET_HTTP_PORTS", "{0}")]
    [InlineData("HTTP_PORTS", "{0}")]
    [InlineData("ASPNETCORE_URLS", "http://*:{0}")]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:{0};https://*:1")]
    [InlineData("ASPNETCORE_URLS", "https://*:1;http://+:{0}")]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:{0}")]
    [InlineData("URLS", "http://localhost:{0}")]
    [InlineData("Kestrel__Endpoints__Http__Url", "http://127.0.0.1:{0}")]
    public async Task The_port_is_found_however_it_is_set(string setting, string value)
    {
        await using var site = await SiteProcess.ListenAsync();
        var set = string.Format(CultureInfo.InvariantCulture, value, site.Port);
        var (exitCode, _, errors) = await SiteProcess.RunAsync(["health"], ("ASPNETCORE_URLS", ""), (setting, set));

        Assert.Equal((0, ""), (exitCode, errors.Trim()));
    }

    [Fact]
    public async Task Addresses_count_more_than_ports_as_they_do_for_the_site()
    {
        await using var site = await SiteProcess.ListenAsync();

        Assert.Equal(0, (await SiteProcess.RunAsync(["health"], ("ASPNETCORE_URLS", $"http://*:{site.Port}"), ("ASPNETCORE_HTTP_PORTS", "1"))).ExitCode);
    }

    private static async Task<int> ProbeAsync(int port, string origin) =>
        (await SiteProcess.RunAsync(["health"], ("ASPNETCORE_URLS", ""), ("ASPNETCORE_HTTP_PORTS", port.ToString(CultureInfo.InvariantCulture)), ("Site__BaseUrl", origin))).ExitCode;
}
