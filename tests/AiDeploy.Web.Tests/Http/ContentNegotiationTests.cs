using AiDeploy.Web.Http;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

public sealed class ContentNegotiationTests(Site site)
{
    private const string Permalink = "/recommendation/quick/1/product-yes";

    [Theory]
    [InlineData(null, "text/html; charset=utf-8")]
    [InlineData("*/*", "text/html; charset=utf-8")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", "text/html; charset=utf-8")]
    [InlineData("image/png", "text/html; charset=utf-8")]
    [InlineData("not a type", "text/html; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/*", "application/json; charset=utf-8")]
    [InlineData("text/html;q=0.5, application/json", "application/json; charset=utf-8")]
    [InlineData("text/html, application/json", "text/html; charset=utf-8")]
    [InlineData("text/markdown", "text/markdown; charset=utf-8")]
    [InlineData("text/markdown, */*;q=0.1", "text/markdown; charset=utf-8")]
    [InlineData("text/*, text/html;q=0", "text/markdown; charset=utf-8")]
    public async Task The_form_welcomed_most_is_sent(string? accept, string type)
    {
        var reply = await (accept is null ? site.GetAsync(Permalink) : site.GetAsync(Permalink, ("Accept", accept)));

        Assert.Equal((200, type, "Accept, Accept-Encoding"), (reply.Status, reply["Content-Type"], reply["Vary"]));
    }

    [Fact]
    public async Task It_is_the_same_file_as_by_its_address() =>
        Assert.Equal((await site.GetAsync(Permalink + "/decision.json"))["ETag"], (await site.GetAsync(Permalink, ("Accept", "application/json")))["ETag"]);

    [Theory]
    [InlineData("text/html, text/markdown;q=0.9", "text/html; charset=utf-8")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html; charset=utf-8")]
    [InlineData("text/markdown;q=0.5, */*;q=0.8", "text/html; charset=utf-8")]
    [InlineData("text/markdown, text/html", "text/html; charset=utf-8")]
    [InlineData("text/markdown;q=0", "text/html; charset=utf-8")]
    [InlineData("text/html;q=0.9, text/markdown", "text/markdown; charset=utf-8")]
    [InlineData("text/markdown, text/html;q=0.9, */*;q=0.1", "text/markdown; charset=utf-8")]
    public async Task A_page_is_sent_as_Markdown_only_where_that_is_welcomed_more(string accept, string type)
    {
        var reply = await site.GetAsync("/options/fine-tuning", ("Accept", accept));

        Assert.Equal((200, type, "Accept, Accept-Encoding"), (reply.Status, reply["Content-Type"], reply["Vary"]));
        Assert.Equal(type.StartsWith("text/markdown", StringComparison.Ordinal) ? "/options/fine-tuning.md" : null, reply["Content-Location"]);
    }

    /// <summary>The head of a page and what is sent of it can't disagree.</summary>
    [Fact]
    public async Task Every_page_is_sent_as_Markdown_exactly_where_its_head_offers_that()
    {
        var offers = 0;
        foreach (var address in Addresses.Of(Known.Guide).Where(static one => one is not ("/nothing" or "/healthz/ready")))
        {
            var asked = (await site.GetAsync(address)).Location ?? address;
            var page = await site.GetAsync(asked);
            if (page.Status != 200 || page["Content-Type"]?.StartsWith("text/html", StringComparison.Ordinal) is not true)
            {
                continue;
            }

            var offered = page.All("link[rel=alternate][type='text/markdown']").Hrefs().SingleOrDefault();
            var reply = await site.GetAsync(asked, ("Accept", "text/markdown"));

            Assert.Equal((address, 200, offered), (address, reply.Status, reply["Content-Location"] is { } path ? "https://localhost" + path : null));
            Assert.StartsWith(offered is null ? "text/html" : "text/markdown", reply["Content-Type"], StringComparison.Ordinal);
            Assert.True(offered is null || page["Vary"]!.StartsWith("Accept,", StringComparison.Ordinal), address);
            offers += offered is null ? 0 : 1;
        }

        Assert.True(offers > 40, $"{offers} pages have a Markdown form");
    }

    /// <summary>A page that is kept for browsers must not be sent to who asks for Markdown, nor the other way round.</summary>
    [Fact]
    public async Task What_is_kept_of_a_page_is_kept_for_its_form()
    {
        await using var keeping = new Site(("Site:BaseUrl", "https://guide.example"));
        foreach (var accept in (string[])["text/html", "text/markdown", "text/html", "text/markdown"])
        {
            var reply = await keeping.GetAsync("https://guide.example/options/self-hosting", ("Accept", accept));

            Assert.Equal((200, accept + "; charset=utf-8"), (reply.Status, reply["Content-Type"]));
        }
    }

    [Fact]
    public async Task Neither_a_redirect_nor_an_error_names_another_address()
    {
        Assert.Equal((404, null), await Of("/options/nothing"));
        Assert.Equal((400, null), await Of("/portfolio?c=quick/1/product-no&c=quick/1/product-no"));

        async Task<(int, string?)> Of(string address) =>
            await site.GetAsync(address, ("Accept", "text/markdown")) is var reply ? (reply.Status, reply["Content-Location"]) : default;
    }

    [Fact]
    public async Task A_page_has_no_form_as_data() =>
        Assert.Equal("text/html; charset=utf-8", (await site.GetAsync("/guide/method", ("Accept", "application/json")))["Content-Type"]);

    [Theory]
    [InlineData("/guide/method")]
    [InlineData("/search?q=cost")]
    [InlineData(Permalink + "/decision.md")]
    [InlineData(Permalink + "/map.svg")]
    public async Task What_has_several_codings_says_so_whichever_is_sent(string address)
    {
        foreach (var coding in (string[])["identity", "gzip", "br"])
        {
            Assert.Contains("Accept-Encoding", (await site.GetAsync(address, ("Accept-Encoding", coding)))["Vary"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_picture_has_one_coding() => Assert.Null((await site.GetAsync("/card.png", ("Accept-Encoding", "br")))["Vary"]);

    [Theory]
    [InlineData(null, "identity")]
    [InlineData("", "identity")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("gzip;q=1, br;q=0.5", "gzip")]
    [InlineData("gzip;q=0.5, br; q=0.9", "br")]
    [InlineData("br;q=0, gzip;q=0.1", "gzip")]
    [InlineData("br;q=0.000", "identity")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", "identity")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("identity", "identity")]
    [InlineData("identity;q=1, br;q=0.5", "identity")]
    [InlineData("identity;q=0.5, br", "br")]
    [InlineData("brotli, x-gzip, zstd", "identity")]
    [InlineData("br;q=nonsense", "identity")]
    [InlineData(",,;=;,", "identity")]
    [InlineData("identity;q=0", "identity")]
    [InlineData("gzip;q=0, identity;q=0, *;q=0.1", "br")]
    public void The_best_loved_coding_is_chosen(string? accepted, string coding) =>
        Assert.Equal(coding, ContentNegotiation.Coding(accepted));
}
