using AiDeploy.Web.Hosting;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>Who may frame a page is the operator's to say.</summary>
public sealed class FrameAncestorsTests
{
    private static readonly string[] Framed =
    [
        "/decide/quick", "/decide/quick/1/product-no", "/decide/quick/map", "/decide/quick/when/product", "/recommendation/quick/1/product-yes", "/costs",
        "/costs?as-of=2026-11-26&requests=1", "/costs/compare",
    ];

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" ; ", "")]
    [InlineData("https://wiki.example", "https://wiki.example")]
    [InlineData("https://wiki.example/", "https://wiki.example")]
    [InlineData("https://wiki.example;http://127.0.0.1:8080", "https://wiki.example http://127.0.0.1:8080")]
    [InlineData("https://wiki.example https://*.intranet.example;\n", "https://wiki.example https://*.intranet.example")]
    public void Origins_are_separated_by_blanks_or_semicolons(string? text, string origins) =>
        Assert.Equal(origins, string.Join(' ', FrameAncestors.Parse(text)!.Value));

    [Theory]
    [InlineData("*")]
    [InlineData("'self'")]
    [InlineData("wiki.example")]
    [InlineData("https:")]
    [InlineData("https://")]
    [InlineData("https://*")]
    [InlineData("https://a.*.example")]
    [InlineData("https://wiki.example/page")]
    [InlineData("https://wiki.example?x")]
    [InlineData("https://me@wiki.example")]
    [InlineData("https://wiki.example,https://b.example")]
    [InlineData("ftp://wiki.example")]
    [InlineData("https://wiki.example; script-src")]
    public void Nothing_else_gets_into_the_header(string text) => Assert.Null(FrameAncestors.Parse(text));

    [Fact]
    public async Task Decisions_results_and_estimates_may_be_framed_by_those_named_and_nothing_else_may()
    {
        await using var open = new Site(("Site:FrameAncestors", "https://wiki.example; https://*.intranet.example"));
        foreach (var address in Framed)
        {
            var reply = await open.GetAsync(address);
            Assert.Equal((address, 200, "cross-origin"), (address, reply.Status, reply["Cross-Origin-Resource-Policy"]));
            Assert.EndsWith("frame-ancestors https://wiki.example https://*.intranet.example", reply["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.Null(reply["X-Frame-Options"]);
            Assert.Single(reply.All("script[src*='/framed.']"));
        }

        foreach (var address in (string[])["/", "/ask", "/options/fine-tuning", "/portfolio", "/nothing"])
        {
            var reply = await open.GetAsync(address);
            Assert.EndsWith("frame-ancestors 'none'", reply["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.Empty(reply.All("script[src*='/framed.']"));
        }
    }

    [Fact]
    public async Task A_kept_page_says_the_same_of_who_may_frame_it()
    {
        await using var open = new Site(("Site:FrameAncestors", "https://wiki.example"), ("Site:BaseUrl", "https://guide.example"));
        foreach (var _ in (int[])[1, 2])
        {
            var reply = await open.GetAsync("https://guide.example/recommendation/quick/1/product-yes");
            Assert.EndsWith("frame-ancestors https://wiki.example", reply["Content-Security-Policy"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nobody_may_frame_them_where_nobody_is_named()
    {
        await using var closed = new Site();
        foreach (var address in Framed)
        {
            var reply = await closed.GetAsync(address);
            Assert.Equal((200, "same-origin"), (reply.Status, reply["Cross-Origin-Resource-Policy"]));
            Assert.EndsWith("frame-ancestors 'none'", reply["Content-Security-Policy"], StringComparison.Ordinal);
            Assert.Empty(reply.All("script[src*='/framed.']"));
        }
    }
}
