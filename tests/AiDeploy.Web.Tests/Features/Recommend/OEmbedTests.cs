using AngleSharp.Html.Parser;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>The card in a frame, and how others learn of it.</summary>
public sealed class OEmbedTests(Site site)
{
    private const string Permalink = "/recommendation/quick/1/product-yes";

    [Fact]
    public async Task A_page_leads_to_its_description_and_that_to_the_card()
    {
        var address = (await site.GetAsync(Permalink)).All("link[type='application/json+oembed']").Single().Href()!;
        var json = (await site.GetAsync(address)).Json;
        var frame = (await new HtmlParser().ParseDocumentAsync(json.GetProperty("html").GetString()!, TestContext.Current.CancellationToken)).QuerySelector("iframe")!;

        Assert.Equal(("rich", "1.0", "Use an off-the-shelf product"), (json.GetProperty("type").GetString(), json.GetProperty("version").GetString(), json.GetProperty("title").GetString()));
        Assert.Equal("https://localhost/embed" + Permalink, frame.GetAttribute("src"));
        Assert.Equal("Use an off-the-shelf product", frame.GetAttribute("title"));
        Assert.Equal((600, 300), (json.GetProperty("width").GetInt32(), json.GetProperty("height").GetInt32()));
        Assert.Equal(200, (await site.GetAsync(frame.GetAttribute("src")!)).Status);
        Assert.Equal(200, (await site.GetAsync(json.GetProperty("thumbnail_url").GetString()!)).Status);
    }

    /// <summary>A frame that no browser fills would be worse than a link.</summary>
    [Theory]
    [InlineData("/decide/quick")]
    [InlineData("/decide/quick/1/product-no")]
    [InlineData("/costs?as-of=2026-11-26&requests=2000000")]
    public async Task A_question_and_an_estimate_are_links_until_the_operator_lets_others_frame_them(string path)
    {
        await using var open = new Site(("Site:FrameAncestors", "https://wiki.example"));
        var page = await site.GetAsync(path);
        var address = page.All("link[type='application/json+oembed']").Single().Href()!;
        var (closed, framed) = ((await site.GetAsync(address)).Json, (await open.GetAsync(address)).Json);
        var frame = (await new HtmlParser().ParseDocumentAsync(framed.GetProperty("html").GetString()!, TestContext.Current.CancellationToken)).QuerySelector("iframe")!;

        Assert.Equal(("link", "rich"), (closed.GetProperty("type").GetString(), framed.GetProperty("type").GetString()));
        Assert.False(closed.TryGetProperty("html", out _) || closed.TryGetProperty("width", out _));
        Assert.Equal(closed.GetProperty("title").GetString(), framed.GetProperty("title").GetString());
        Assert.Equal(page.Heading, closed.GetProperty("title").GetString());
        Assert.Equal("https://localhost" + path, frame.GetAttribute("src"));
        Assert.Equal((600, 800), (framed.GetProperty("width").GetInt32(), framed.GetProperty("height").GetInt32()));
        Assert.Equal((200, "image/png"), await site.GetAsync(closed.GetProperty("thumbnail_url").GetString()!) is var card ? (card.Status, card["Content-Type"]) : default);
        Assert.Equal("AiDeploy", closed.GetProperty("provider_name").GetString());
    }

    [Theory]
    [InlineData("&maxwidth=400&maxheight=100", 400, 100, false)]
    [InlineData("&maxwidth=1199", 600, 300, false)]
    [InlineData("&maxwidth=4000&maxheight=0", 600, 300, true)]
    [InlineData("&maxwidth=abc&maxheight=-5", 600, 300, true)]
    [InlineData("&format=json", 600, 300, true)]
    public async Task The_card_and_its_picture_keep_to_the_size_asked_for(string query, int width, int height, bool hasPicture)
    {
        var json = (await site.GetAsync($"/oembed?url=https://localhost{Permalink}{query}")).Json;

        Assert.Equal((width, height), (json.GetProperty("width").GetInt32(), json.GetProperty("height").GetInt32()));
        Assert.Equal(hasPicture, json.TryGetProperty("thumbnail_width", out _));
    }

    [Theory]
    [InlineData("/oembed", 404)]
    [InlineData("/oembed?url=", 404)]
    [InlineData("/oembed?url=/recommendation/quick/1/product-yes", 404)]
    [InlineData("/oembed?url=https://evil.example/recommendation/quick/1/product-yes", 404)]
    [InlineData("/oembed?url=https://localhost.evil.example/recommendation/quick/1/product-yes", 404)]
    [InlineData("/oembed?url=https://evil.example/?x=https://localhost/recommendation/quick/1/product-yes", 404)]
    [InlineData("/oembed?url=https://localhost/", 404)]
    [InlineData("/oembed?url=https://localhost/decide", 404)]
    [InlineData("/oembed?url=https://localhost/decide/", 404)]
    [InlineData("/oembed?url=https://localhost/decide/nothing", 404)]
    [InlineData("/oembed?url=https://localhost/decide/quick/map", 404)]
    [InlineData("/oembed?url=https://localhost/decide/quick/1/product-maybe", 404)]
    [InlineData("/oembed?url=https://localhost/decide/quick/1/product-yes", 404)]
    [InlineData("/oembed?url=https://localhost/costs", 404)]
    [InlineData("/oembed?url=https://localhost/costs%3Frequests=many", 404)]
    [InlineData("/oembed?url=https://localhost/costs/compare%3Fe=requests=1%26e=requests=2", 404)]
    [InlineData("/oembed?url=https://localhost/recommendation/quick/1/product-maybe", 404)]
    [InlineData("/oembed?url=https://localhost/recommendation/quick/1/product-no", 404)]
    [InlineData("/oembed?url=https://localhost/recommendation/quick/1/product-yes&format=xml", 501)]
    public async Task Nothing_else_is_described(string address, int status)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal((status, "application/problem+json"), (reply.Status, reply["Content-Type"]));
        Assert.NotEmpty(reply.Json.GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task The_card_says_what_is_recommended_and_leads_to_the_page()
    {
        var card = await site.GetAsync("/embed" + Permalink);

        Assert.Equal("Use an off-the-shelf product (opens in new tab)", card.Heading);
        Assert.Equal("https://localhost" + Permalink, card.Canonical);
        Assert.Equal(["https://localhost" + Permalink], card.All("a").Hrefs());
        Assert.Equal("Why: a product does the job as it is.", card.All(".deciding").Single().Said());
        Assert.Empty(card.All("nav, header, footer, form, [style]"));
        Assert.Contains("/js/embed", Assert.Single(card.All("script")).GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("noindex", card.All("meta[name=robots]").Single().GetAttribute("content"));
    }

    [Fact]
    public async Task Only_the_card_may_be_framed()
    {
        var (card, page) = ((await site.GetAsync("/embed" + Permalink))["Content-Security-Policy"]!, (await site.GetAsync(Permalink))["Content-Security-Policy"]!);

        Assert.EndsWith("frame-ancestors *", card, StringComparison.Ordinal);
        Assert.Equal(page, card.Replace("frame-ancestors *", "frame-ancestors 'none'", StringComparison.Ordinal));
        Assert.Equal("cross-origin", (await site.GetAsync("/embed" + Permalink))["Cross-Origin-Resource-Policy"]);
    }

    [Theory]
    [InlineData("/embed/recommendation/quick/1/product-no", 404, null)]
    [InlineData("/embed/recommendation/quick/1/product-maybe", 404, null)]
    [InlineData("/embed/recommendation/quick/1/product-yes/limits-no", 308, "/embed" + Permalink)]
    [InlineData("/embed/recommendation/quick/1/product-yes?x=1", 308, "/embed" + Permalink)]
    public async Task A_card_has_one_address(string address, int status, string? location)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal((status, location), (reply.Status, reply.Location));
    }
}
