using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class PublicAddressTests(Site site)
{
    private const string Permalink = "/recommendation/quick/1/product-yes";

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("evil.example:80")]
    public async Task A_foreign_host_is_refused(string host) =>
        Assert.Equal(400, (await site.GetAsync("/", ("Host", host))).Status);

    [Theory]
    [InlineData("X-Forwarded-Host", "evil.example")]
    [InlineData("Forwarded", "host=evil.example;proto=http")]
    [InlineData("X-Original-Host", "evil.example")]
    [InlineData("X-Forwarded-Prefix", "/evil")]
    [InlineData("X-Original-URL", "/evil")]
    public async Task A_host_forwarded_by_anybody_is_ignored(string header, string value)
    {
        foreach (var address in (string[])["/", Permalink, Permalink + "/decision.json", "/sitemap.xml", "/robots.txt", "/decide/quick?x=1"])
        {
            var plain = await site.GetAsync(address);
            var spoofed = await site.GetAsync(address, (header, value));

            Assert.Equal((plain.Status, plain.Body, plain.Location), (spoofed.Status, spoofed.Body, spoofed.Location));
        }
    }

    [Fact]
    public async Task The_configured_origin_is_used_everywhere_whatever_host_was_asked()
    {
        await using var configured = new Site(("Site:BaseUrl", "https://guide.example/"));
        var page = await configured.GetAsync(Permalink);

        Assert.Equal("https://guide.example" + Permalink, page.Canonical);
        Assert.Equal("https://guide.example" + Permalink, page.All("meta[property='og:url']").Single().GetAttribute("content"));
        Assert.Equal("https://guide.example" + Permalink, page.All("#permalink").Single().GetAttribute("value"));
        Assert.Equal("https://guide.example" + Permalink, (await configured.GetAsync(Permalink + "/decision.json")).Json.GetProperty("permalink").GetString());
        Assert.Contains("<loc>https://guide.example/compare</loc>", (await configured.GetAsync("/sitemap.xml")).Body, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://guide.example/sitemap.xml", (await configured.GetAsync("/robots.txt")).Body, StringComparison.Ordinal);
        Assert.Equal("/decide/quick", (await configured.GetAsync("/decide/quick/")).Location);
        Assert.DoesNotContain("localhost", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_configured_host_is_allowed_and_others_still_are_not()
    {
        await using var configured = new Site(("Site:BaseUrl", "https://guide.example"));

        Assert.Equal(200, (await configured.GetAsync("/", ("Host", "guide.example"))).Status);
        Assert.Equal(400, (await configured.GetAsync("/", ("Host", "evil.example"))).Status);
    }

    [Fact]
    public async Task Every_host_gets_the_same_page_where_the_origin_is_configured()
    {
        await using var configured = new Site(("Site:BaseUrl", "https://guide.example"));

        Assert.Equal((await configured.GetAsync("/"))["ETag"], (await configured.GetAsync("/", ("Host", "guide.example")))["ETag"]);
    }

    [Theory]
    [InlineData("guide.example:6666", "https://guide.example")]
    [InlineData("guide.example:443", "https://guide.example")]
    [InlineData("guide.example", "https://guide.example")]
    [InlineData("localhost:6666", "https://localhost:6666")]
    public async Task The_port_of_a_foreign_host_never_reaches_a_link(string host, string origin)
    {
        await using var allowed = new Site(("AllowedHosts", "guide.example"));
        var page = await allowed.GetAsync(Permalink, ("Host", host));

        Assert.Equal(origin + Permalink, page.Canonical);
        foreach (var address in (string[])[Permalink + ".ics", Permalink + ".atom", Permalink + "/decision.json", "/sitemap.xml", "/robots.txt", "/llms.txt"])
        {
            var file = await allowed.GetAsync(address, ("Host", host));
            Assert.True(origin.Contains("6666", StringComparison.Ordinal) || !file.Body.Contains("6666", StringComparison.Ordinal), address);
        }
    }
}
