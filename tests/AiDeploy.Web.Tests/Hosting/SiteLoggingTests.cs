using System.Text.Json;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

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
}
