using System.Net;
using System.Net.Sockets;
using System.Text;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

/// <summary>What concerns the whole program: its log, a reload, and work that must not hold up cached pages.</summary>
[Trait("tier", "full")]
public sealed class CachedProcessTests
{
    private const string Permalink = "/recommendation/quick/1/product-yes";
    private const string Head = "POST /decide/quick HTTP/1.1\r\nHost: guide.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 26\r\nConnection: close\r\n\r\nquestion=product&";

    [Fact]
    public async Task Every_request_has_one_line_that_tells_what_came_from_the_cache_under_the_address_that_was_asked()
    {
        await using var site = new CachedSite();
        await site.InitializeAsync();
        for (var time = 0; time < 3; time++)
        {
            await site.GetAsync(Permalink);
        }

        await site.GetAsync("/nothing");
        await site.GetAsync("/nothing");
        await site.RenderAsync("/compare");
        await site.GetAsync(Permalink, "Accept: application/json");
        await site.GetAsync("/Guide/Method.");
        await site.SendAsync("HEAD", Permalink, "guide.example");
        await site.Process.TerminateAsync();
        Assert.Equal(0, await site.Process.EndAsync());

        Assert.Equal(
            [
                ("GET", Permalink, 200, false), ("GET", Permalink, 200, true), ("GET", Permalink, 200, true), ("GET", "/nothing", 404, false), ("GET", "/nothing", 404, false),
                ("GET", "/compare", 200, false), ("GET", Permalink, 200, false), ("GET", "/Guide/Method.", 308, false), ("HEAD", Permalink, 200, true),
            ],
            site.Process.Requests.Select(static entry => (
                entry.GetProperty("Method").GetString()!, entry.GetProperty("Path").GetString()!, entry.GetProperty("Status").GetInt32(), entry.TryGetProperty("Cached", out _))));
        Assert.Equal(Enumerable.Repeat("product", 4), site.Process.Requests.Where(static entry => entry.TryGetProperty("Outcome", out _)).Select(static entry => entry.GetProperty("Outcome").GetString()));
    }

    [Fact]
    public async Task What_comes_from_the_cache_is_in_the_metrics_and_traces_too()
    {
        await using var collector = await Collector.ListenAsync();
        await using var site = await SiteProcess.ListenAsync(
            ("Site__BaseUrl", "https://guide.example"),
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address),
            ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
            ("OTEL_METRIC_EXPORT_INTERVAL", "500"),
            ("OTEL_BSP_SCHEDULE_DELAY", "500"));
        await site.GetAsync(Permalink);
        await Eventually.GetAsync(() => Task.FromResult(collector.Received("/v1/traces")), static sent => sent.Contains(Permalink, StringComparison.Ordinal));
        Assert.DoesNotContain("aideploy.cached", collector.Received("/v1/metrics"), StringComparison.Ordinal);
        await site.GetAsync(Permalink);

        await Eventually.GetAsync(() => Task.FromResult(collector.Received("/v1/metrics")), static sent => sent.Contains("aideploy.cached", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reload_empties_the_cache()
    {
        using var content = new ContentCopy();
        await using var site = await SiteProcess.ListenAsync(("Site__BaseUrl", "https://guide.example"), ("Content__Path", content.Folder), ("Content__Watch", "true"));
        Task<Reply> GetAsync() => Server.SendAsync(site.Port, "GET /guide/method HTTP/1.1\r\nHost: guide.example\r\nConnection: close\r\n\r\n");
        var before = await GetAsync();
        content.Replace("guide/method.md", "title: How this guide works", "title: How this guide thinks");
        var after = await Eventually.GetAsync(GetAsync, static page => page.Heading == "How this guide thinks");

        Assert.NotEqual(before["ETag"], after["ETag"]);
    }

    [Fact]
    public async Task Slow_bodies_posts_and_drawing_do_not_hold_up_cached_pages()
    {
        const int Bodies = 200;
        await using var site = new CachedSite();
        await site.InitializeAsync();
        await site.GetAsync("/");
        var slow = await Task.WhenAll(Enumerable.Range(0, Bodies).Select(_ => BeginPostAsync(site.Process.Port)));
        var (drawn, isOver) = (0, false);
        var drawing = Enumerable.Range(0, 4).Select(async _ =>
        {
            while (!Volatile.Read(ref isOver))
            {
                Assert.Equal(200, (await site.GetAsync("/options/fine-tuning/card.png")).Status);
                Assert.Equal(400, (await Server.SendAsync(site.Process.Port, Head + "answer=xxx")).Status);
                Interlocked.Increment(ref drawn);
            }
        }).ToList();

        // A starved server answers none of these: each waits for ever.
        for (var time = 0; time < 100 || Volatile.Read(ref drawn) == 0; time++)
        {
            Assert.Equal(200, (await site.GetAsync("/")).Status);
        }

        Volatile.Write(ref isOver, true);
        await Task.WhenAll(drawing);
        Assert.All(slow, static body => body.Dispose());
        await site.Process.TerminateAsync();
        await site.Process.EndAsync();
        Assert.DoesNotContain("ended abnormally", site.Process.Output, StringComparison.Ordinal);
    }

    private static async Task<TcpClient> BeginPostAsync(int port)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Head), TestContext.Current.CancellationToken);
        return connection;
    }
}
