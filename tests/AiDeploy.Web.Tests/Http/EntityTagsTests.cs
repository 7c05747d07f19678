using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

public sealed class EntityTagsTests(Site site, Server server)
{
    private const string Permalink = "/recommendation/quick/1/product-yes";

    public static TheoryData<string> Addresses => ["/", "/decide/quick", Permalink, Permalink + "/decision.json", Permalink + "/decision.md", Permalink + "/card.png", Permalink + "/qr.svg", Permalink + ".atom", Permalink + ".ics", "/card.png", "/options/fine-tuning/card.png", "/embed" + Permalink, "/together", "/schemas/decision.1.json", "/costs.xlsx?as-of=2026-11-26&requests=5", "/costs.atom?as-of=2026-11-26&requests=5", "/costs/compare", "/sitemap.xml", "/robots.txt", "/css/site.css", "/favicon.svg"];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task What_was_seen_before_costs_no_body(string address)
    {
        var tag = (await site.GetAsync(address))["ETag"]!;
        var again = await site.GetAsync(address, ("If-None-Match", tag));

        Assert.Equal((304, 0, tag), (again.Status, again.Bytes.Length, again["ETag"]));
    }

    [Theory]
    [InlineData("*")]
    [InlineData("\"other\", {0}")]
    [InlineData("W/{0}")]
    public async Task Every_form_of_the_condition_is_understood(string condition)
    {
        var tag = (await site.GetAsync(Permalink))["ETag"]!;

        Assert.Equal(304, (await site.GetAsync(Permalink, ("If-None-Match", condition.Replace("{0}", tag, StringComparison.Ordinal)))).Status);
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("not a tag")]
    public async Task Another_tag_gets_the_page(string condition) =>
        Assert.Equal(200, (await site.GetAsync(Permalink, ("If-None-Match", condition))).Status);

    [Fact]
    public async Task The_tag_is_the_same_on_every_machine()
    {
        await using var other = new Site();

        Assert.Equal((await site.GetAsync(Permalink))["ETag"], (await other.GetAsync(Permalink))["ETag"]);
    }

    [Fact]
    public async Task Different_pages_have_different_tags() =>
        Assert.NotEqual((await site.GetAsync("/"))["ETag"], (await site.GetAsync("/compare"))["ETag"]);

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_answers_as_get_does_without_the_body(string address)
    {
        var get = await server.GetAsync(address);
        var head = await server.SendAsync("HEAD", address, []);

        Assert.Equal((200, 0), (head.Status, head.Bytes.Length));
        Assert.Equal(
            (get["ETag"], get["Content-Type"], get["Cache-Control"], get["Content-Length"]),
            (head["ETag"], head["Content-Type"], head["Cache-Control"], head["Content-Length"] ?? get["Content-Length"]));
    }

    [Fact]
    public async Task An_error_says_its_length_too_so_that_it_leaves_in_one_piece()
    {
        var error = await server.GetAsync("/nothing");

        Assert.Equal((404, $"{error.Bytes.Length}"), (error.Status, error["Content-Length"]));
    }

    [Theory]
    [InlineData("/nothing", 404)]
    [InlineData("/decide/quick/1/product-maybe", 404)]
    [InlineData("/recommendation/quick/1/product-yes/", 308)]
    public async Task Head_has_the_status_of_get(string address, int status)
    {
        var head = await server.SendAsync("HEAD", address, []);

        Assert.Equal((status, 0), (head.Status, head.Bytes.Length));
    }

    [Fact]
    public async Task An_error_is_not_kept_and_has_no_tag()
    {
        var error = await site.GetAsync("/nothing");

        Assert.Equal(("no-store", null), (error["Cache-Control"], error["ETag"]));
    }

    [Fact]
    public async Task A_page_may_be_kept_by_everybody_and_is_checked_each_time() =>
        Assert.Equal("public, no-cache", (await site.GetAsync("/"))["Cache-Control"]);
}
