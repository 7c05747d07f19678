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

    [Fact]
    public async Task Other_pages_have_one_form() =>
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
