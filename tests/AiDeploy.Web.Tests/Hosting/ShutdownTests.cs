using System.Net;
using System.Net.Sockets;
using System.Text;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

[Trait("tier", "full")]
public sealed class ShutdownTests
{
    [Fact]
    public async Task The_program_stops_when_asked_and_says_that_all_is_well()
    {
        await using var site = await SiteProcess.ListenAsync();
        Assert.Equal(200, (await site.GetAsync("/healthz/ready")).Status);
        await site.TerminateAsync();

        Assert.Equal(0, await site.EndAsync());
    }

    [Fact]
    public async Task A_choice_half_sent_is_still_answered()
    {
        await using var site = await SiteProcess.ListenAsync();
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, site.Port, TestContext.Current.CancellationToken);
        await using var stream = connection.GetStream();
        await WriteAsync(
            stream,
            "POST /decide/quick HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: 26\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
        await ReadAsync(stream, "HTTP/1.1 100 Continue\r\n\r\n");
        await WriteAsync(stream, "question=product&");
        await site.TerminateAsync();
        await Eventually.GetAsync(() => Task.FromResult(site.Output), static log => log.Contains("shutting down", StringComparison.Ordinal));
        await WriteAsync(stream, "answer=no");

        Assert.Equal(303, (await Server.ReadAsync(stream, TestContext.Current.CancellationToken)).Status);
        Assert.Equal(0, await site.EndAsync());
    }

    [Fact]
    public async Task Before_it_stops_it_says_that_it_is_not_ready_and_goes_on_answering()
    {
        await using var site = await SiteProcess.ListenAsync(("Site__DrainSeconds", "300"));
        var before = await Server.SendAsync(site.Port, "GET /compare HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" + "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        await site.TerminateAsync();
        var health = await Eventually.GetAsync(() => site.GetAsync("/healthz/ready"), static reply => reply.Status != 200);
        var page = await Server.SendAsync(site.Port, "GET /compare HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");

        Assert.Null(before["Connection"]);
        Assert.Equal(503, health.Status);
        Assert.Contains("Unhealthy: stopping", health.Body, StringComparison.Ordinal);
        Assert.Equal((200, "close"), (page.Status, page["Connection"]));
        Assert.Equal(200, (await site.GetAsync("/healthz/live")).Status);
    }

    /// <summary>Waits for these words: the site asks for the body once it has begun with the request.</summary>
    private static async Task ReadAsync(NetworkStream stream, string words)
    {
        var said = new byte[words.Length];
        await stream.ReadExactlyAsync(said, TestContext.Current.CancellationToken);
        Assert.Equal(words, Encoding.ASCII.GetString(said));
    }

    private static async Task WriteAsync(NetworkStream stream, string text) => await stream.WriteAsync(Encoding.ASCII.GetBytes(text), TestContext.Current.CancellationToken);
}
