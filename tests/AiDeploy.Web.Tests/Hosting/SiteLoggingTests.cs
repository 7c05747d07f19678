using System.Diagnostics;
using System.Text.Json;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

[Trait("tier", "full")]
public sealed class SiteLoggingTests
{
    [Fact]
    public async Task Every_request_is_one_line_that_tells_nothing_of_the_visitor()
    {
        await using var site = await SiteProcess.ListenAsync();
        await site.GetAsync("/compare?token=hush-hush");
        await site.GetAsync("/nothing");
        await site.GetAsync("/forged%0A%7B%22Path%22:%22/forged%22%7D%0D%0Amore");
        await site.GetAsync("/recommendation/quick/1/product-yes");
        await Server.SendAsync(site.Port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nUser-Agent: snoop\r\nReferer: https://mail.example/hush-hush\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n");
        await site.TerminateAsync();
        Assert.Equal(0, await site.EndAsync());

        Assert.Equal(
            [("/compare", 308), ("/nothing", 404), ("/forged%0A%7B%22Path%22:%22/forged%22%7D%0D%0Amore", 404), ("/recommendation/quick/1/product-yes", 200), ("/", 200)],
            site.Requests.Select(static entry => (entry.GetProperty("Path").GetString(), entry.GetProperty("Status").GetInt32())));
        Assert.All(site.Requests, static entry => Assert.Equal("GET", entry.GetProperty("Method").GetString()));
        Assert.All(site.Requests, static entry => Assert.Equal(JsonValueKind.Number, entry.GetProperty("Elapsed").ValueKind));
        Assert.Equal("product", Assert.Single(site.Requests, static entry => entry.TryGetProperty("Outcome", out _)).GetProperty("Outcome").GetString());
        Assert.DoesNotContain(site.Lines, static line => line.Contains("hush", StringComparison.Ordinal) || line.Contains("snoop", StringComparison.Ordinal) || line.Contains("203.0.113.7", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Default")]
    [InlineData("Serilog.AspNetCore.RequestLoggingMiddleware")]
    public async Task How_much_is_logged_is_a_setting(string source)
    {
        await using var site = await SiteProcess.ListenAsync(($"Logging__LogLevel__{source}", "warning"));
        Assert.Equal(200, (await site.GetAsync("/recommendation/quick/1/product-yes")).Status);
        await site.TerminateAsync();
        Assert.Equal(0, await site.EndAsync());

        Assert.Empty(site.Requests);
    }

    [Fact]
    public async Task What_a_client_does_wrong_is_no_error_of_ours()
    {
        await using var site = await SiteProcess.ListenAsync();
        foreach (var request in (string[])["BREW / HTTP/1.1", "TRACE / HTTP/1.1", "GET /nothing HTTP/1.1", "POST /decide/quick HTTP/1.1"])
        {
            await Server.SendAsync(site.Port, request + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        }

        await site.TerminateAsync();
        await site.EndAsync();

        Assert.Equal([501, 405, 404, 415], site.Requests.Select(static entry => entry.GetProperty("Status").GetInt32()));
        Assert.DoesNotContain(site.Requests, static entry => entry.TryGetProperty("@l", out _));
    }

    [Fact]
    public async Task A_host_that_is_refused_is_named_to_the_operator()
    {
        await using var site = await SiteProcess.ListenAsync(("AllowedHosts", "guide.example"));
        await Server.SendAsync(site.Port, "GET / HTTP/1.1\r\nHost: www.guide.example\r\nConnection: close\r\n\r\n");
        await site.TerminateAsync();
        await site.EndAsync();

        Assert.Single(site.Lines, static line => line.Contains("does not match an allowed host", StringComparison.Ordinal) && line.Contains("\"Host\":\"www.guide.example\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_names_the_trace_it_belongs_to()
    {
        await using var site = await SiteProcess.ListenAsync();
        await Server.SendAsync(site.Port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\ntraceparent: 00-0123456789abcdef0123456789abcdef-0123456789abcdef-01\r\nbaggage: hush=hush\r\n\r\n");
        await site.TerminateAsync();
        await site.EndAsync();

        Assert.Equal("0123456789abcdef0123456789abcdef", Assert.Single(site.Requests).GetProperty("@tr").GetString());
        Assert.DoesNotContain("hush", site.Output, StringComparison.Ordinal);
    }

    /// <summary>A full disk, an output that was closed.</summary>
    [Theory]
    [InlineData(">/dev/full")]
    [InlineData(">&-")]
    public Task A_log_that_cannot_be_written_stops_no_request(string redirection) => ServesAsync(redirection);

    [Fact]
    public async Task A_log_that_nobody_reads_stops_no_request()
    {
        var pipe = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using (var make = Process.Start("mkfifo", [pipe]))
        {
            await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        try
        {
            // Open at both ends, read at neither.
            await ServesAsync($"1<>{pipe}");
        }
        finally
        {
            File.Delete(pipe);
        }
    }

    private static async Task ServesAsync(string redirection)
    {
        await using var site = await SiteProcess.ListenUnheardAsync(redirection);
        using var client = new HttpClient { BaseAddress = new($"http://127.0.0.1:{site.Port}") };
        // A pipe holds 64 KB, about 300 lines.
        for (var request = 0; request < 1_500; request++)
        {
            using var reply = await client.GetAsync(new Uri("/robots.txt", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(reply.IsSuccessStatusCode);
        }

        Assert.Equal(200, (await site.GetAsync("/compare")).Status);
    }
}
