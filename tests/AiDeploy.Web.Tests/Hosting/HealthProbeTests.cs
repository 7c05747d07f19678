using System.Globalization;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>What the image's <c>HEALTHCHECK</c> runs.</summary>
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
        await using var site = await SiteProcess.ListenAsync(("Site__DrainSeconds", "5"));
        await site.TerminateAsync();
        await Eventually.GetAsync(() => site.GetAsync("/healthz/ready"), static reply => reply.Status == 503);
        Assert.Equal(1, await ProbeAsync(site.Port, ""));
        await site.EndAsync();

        Assert.Equal(1, await ProbeAsync(site.Port, ""));
    }

    private static async Task<int> ProbeAsync(int port, string origin) =>
        (await SiteProcess.RunAsync(["health"], ("ASPNETCORE_HTTP_PORTS", port.ToString(CultureInfo.InvariantCulture)), ("Site__BaseUrl", origin))).ExitCode;
}
