using System.Net;
using AiDeploy.Web.Hosting;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>Each test has a site of its own: a limit counts all that a client does.</summary>
public sealed class RateLimitsTests
{
    private const string Card = "/recommendation/quick/1/product-yes/card.png";

    [Fact]
    public async Task Who_sends_too_much_is_told_to_wait_by_a_page_with_all_headers()
    {
        await using var site = new Site(("Limits:PostsPerMinute", "2"));
        Assert.Equal((303, 303, 429), (await PostAsync(site), await PostAsync(site), await PostAsync(site)));
        var refused = await site.PostAsync("/decide/quick", ("question", "product"), ("answer", "no"));

        Assert.Equal((429, "That was too fast", "no-store"), (refused.Status, refused.Heading, refused["Cache-Control"]));
        Assert.InRange(int.Parse(refused["Retry-After"]!, System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Contains("default-src 'none'", refused["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal(200, (await site.GetAsync("/decide/quick")).Status);
    }

    [Theory]
    [InlineData("/card.png")]
    [InlineData("/options/fine-tuning/card.png")]
    [InlineData(Card)]
    [InlineData("/recommendation/quick/1/product-yes/qr.svg")]
    [InlineData("/recommendation/quick/1/product-yes/map.svg")]
    [InlineData("/decide/full/map.svg")]
    public async Task Pictures_are_drawn_so_many_times_a_minute(string address)
    {
        await using var site = new Site(("Limits:DrawingsPerMinute", "1"));
        await site.GetAsync(address);
        var refused = await site.GetAsync(address, ("If-None-Match", "\"other\""));

        Assert.Equal(429, refused.Status);
        Assert.NotNull(refused["Retry-After"]);
        Assert.Equal(200, (await site.GetAsync("/recommendation/quick/1/product-yes")).Status);
    }

    [Fact]
    public async Task Who_claims_to_be_somebody_else_is_counted_all_the_same()
    {
        await using var server = new Server(("Limits:DrawingsPerMinute", "1"));

        Assert.Equal(200, (await server.GetAsync(Card, "X-Forwarded-For: 203.0.113.1")).Status);
        Assert.Equal(429, (await server.GetAsync("/card.png", "X-Forwarded-For: 203.0.113.2")).Status);
    }

    [Fact]
    public async Task Behind_a_known_proxy_each_client_has_a_limit_of_its_own()
    {
        await using var server = new Server(("Limits:DrawingsPerMinute", "1"), ("Site:TrustedProxies", "127.0.0.0/8;198.51.100.7"));

        Assert.Equal(200, (await server.GetAsync("/card.png", "X-Forwarded-For: 203.0.113.1")).Status);
        Assert.Equal(200, (await server.GetAsync("/card.png", "X-Forwarded-For: 203.0.113.2, 198.51.100.7")).Status);
        Assert.Equal(429, (await server.GetAsync(Card, "X-Forwarded-For: 192.0.2.9, 203.0.113.1")).Status);
    }

    [Theory]
    [InlineData("/search?q=cost")]
    [InlineData("/ask?q=cost")]
    [InlineData("/costs?as-of=2026-11-26&requests=77")]
    [InlineData("/costs.json?as-of=2026-11-26&requests=77")]
    [InlineData("/together?r=/recommendation/quick/1/product-yes")]
    public async Task Who_wants_more_worked_out_at_once_than_can_wait_is_sent_away(string address)
    {
        await using var server = new Server();
        var replies = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => server.GetAsync(address)));

        Assert.Equal([200, 429], replies.Select(static reply => reply.Status).Distinct().Order());
        Assert.All(replies.Where(static reply => reply.Status == 429), static reply => Assert.Equal("1", reply["Retry-After"]));
        Assert.Equal(200, (await server.GetAsync(address)).Status);
    }

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2::9", "2001:db8:1:2::")]
    public void A_household_is_one_client(string address, string client) => Assert.Equal(client, RateLimits.Client(IPAddress.Parse(address)));

    [Theory]
    [InlineData("Limits__PostsPerMinute", "0", "Limits:PostsPerMinute and Limits:DrawingsPerMinute must be whole numbers from 1")]
    [InlineData("Limits__DrawingsPerMinute", "many", "'many' at 'Limits:DrawingsPerMinute'")]
    public async Task A_limit_that_makes_no_sense_does_not_start(string setting, string value, string message)
    {
        var (exitCode, _, errors) = await SiteProcess.RunAsync([], (setting, value));

        Assert.Equal(1, exitCode);
        Assert.Contains(message, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    private static async Task<int> PostAsync(Site site) => (await site.PostAsync("/decide/quick", ("question", "product"), ("answer", "no"))).Status;
}
