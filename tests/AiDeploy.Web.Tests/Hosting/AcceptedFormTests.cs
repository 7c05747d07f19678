using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class AcceptedFormTests(Site site)
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

        Assert.Equal((200, type, "Accept"), (reply.Status, reply["Content-Type"], reply["Vary"]));
    }

    [Fact]
    public async Task It_is_the_same_file_as_by_its_address() =>
        Assert.Equal((await site.GetAsync(Permalink + "/decision.json"))["ETag"], (await site.GetAsync(Permalink, ("Accept", "application/json")))["ETag"]);

    [Fact]
    public async Task Other_pages_have_one_form() =>
        Assert.Equal("text/html; charset=utf-8", (await site.GetAsync("/guide/method", ("Accept", "application/json")))["Content-Type"]);
}
