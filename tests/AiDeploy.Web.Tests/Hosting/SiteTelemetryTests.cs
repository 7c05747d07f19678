using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class SiteTelemetryTests(Site site)
{
    [Fact]
    [Trait("tier", "full")]
    public async Task A_collector_learns_what_was_asked_and_decided_and_nothing_of_the_visitor()
    {
        await using var collector = await Collector.ListenAsync();
        await using var process = await SiteProcess.ListenAsync(
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "500"),
            ("OTEL_BSP_SCHEDULE_DELAY", "500"));
        await Server.SendAsync(process.Port, "GET /compare?token=hush-hush HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nUser-Agent: snoop\r\nReferer: https://mail.example/hush-hush\r\nCookie: id=hush-hush\r\n\r\n");
        await PostAsync(process, "/decide/quick", "question=product&answer=no");
        await PostAsync(process, "/decide/quick", "question=product&answer=yes");
        await PostAsync(process, "/decide/quick/1/product-no/integration-yes/ceiling-yes", "question=limits&answer=unsure");
        var metrics = await Eventually.GetAsync(() => Task.FromResult(collector.Received("/v1/metrics")), static sent => sent.Contains("several", StringComparison.Ordinal));
        var traces = await Eventually.GetAsync(() => Task.FromResult(collector.Received("/v1/traces")), static sent => sent.Contains("/compare", StringComparison.Ordinal));
        await process.TerminateAsync();
        Assert.Equal(0, await process.EndAsync());

        Assert.All((string[])["service.version", "product", "several", "quick", "http.server.request.duration", "aideploy.log.dropped", "dotnet.gc.collections"], name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.All((string[])["hush", "snoop", "user_agent", "client.address", "network.peer"], name => Assert.DoesNotContain(name, metrics + traces + process.Output, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("tier", "full")]
    public async Task A_collector_that_is_down_disturbs_nobody()
    {
        await using var process = await SiteProcess.ListenAsync(("OTEL_EXPORTER_OTLP_ENDPOINT", $"http://127.0.0.1:{SiteProcess.FreePort()}"), ("OTEL_BSP_SCHEDULE_DELAY", "100"));
        for (var request = 0; request < 50; request++)
        {
            Assert.Equal(200, (await process.GetAsync("/compare")).Status);
        }
    }

    [Fact]
    public void Nothing_is_collected_where_nobody_asks_for_it() =>
        Assert.Equal((null, null), (site.Services.GetService<MeterProvider>(), site.Services.GetService<TracerProvider>()));

    private static async Task PostAsync(SiteProcess process, string address, string form) =>
        Assert.Equal(303, (await Server.SendAsync(process.Port, $"POST {address} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Length}\r\n\r\n{form}")).Status);
}
