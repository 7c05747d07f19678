using System.Net;
using System.Net.Sockets;
using System.Text;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Replies;

/// <summary>What concerns the whole program: its log, a reload, and work that must not hold up kept pages.</summary>
public sealed class KeptProcessTests
{
    private const string Permalink = "/recommendation/quick/1/product-yes";
    private const string Head = "POST /decide/quick HTTP/1.1\r\nHost: guide.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 26\r\nConnection: close\r\n\r\nquestion=product&";

    [Fact]
    public async Task Every_kept_reply_is_counted_in_the_log_and_nothing_the_site_asks_itself_is()
    {
        await using var kept = new KeptSite();
        await kept.InitializeAsync();
        for (var time = 0; time < 10; time++)
        {
            await kept.GetAsync(Permalink);
        }

        await kept.GetAsync("/nothing");
        await kept.MakeAsync("/compare");
        await kept.Process.TerminateAsync();
        Assert.Equal(0, await kept.Process.EndAsync());

        var entries = kept.Process.Requests.ToList();
        var permalinks = entries.Where(static entry => entry.GetProperty("Path").GetString() == Permalink).ToList();
        Assert.Equal(10, permalinks.Sum(static entry => entry.TryGetProperty("Count", out var count) ? count.GetInt32() : 1));
        Assert.All(permalinks, static entry => Assert.Equal(("product", 200), (entry.GetProperty("Outcome").GetString(), entry.GetProperty("Status").GetInt32())));
        Assert.Equal([("/nothing", 404), ("/compare", 200)], entries.Except(permalinks).Select(static entry => (entry.GetProperty("Path").GetString(), entry.GetProperty("Status").GetInt32())).OrderDescending());
    }

    [Fact]
    public async Task A_reload_empties_what_is_kept()
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
    public async Task Slow_bodies_posts_and_drawing_do_not_hold_up_kept_pages()
    {
        const int Bodies = 200;
        await using var site = new KeptSite();
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

        // A starved server answers none of these: each has a minute.
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
