using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

/// <summary>Links as they come out of chats, mails and tickets.</summary>
public sealed class LenientUrlsTests(Server server)
{
    private const string Permalink = "/recommendation/quick/1/product-no/integration-no";

    [Theory]
    [InlineData(Permalink + "/")]
    [InlineData(Permalink + ".")]
    [InlineData(Permalink + ",")]
    [InlineData(Permalink + ").")]
    [InlineData(Permalink + "%3E")]
    [InlineData(Permalink + "%E2%80%9D")]
    [InlineData(Permalink + "%20")]
    [InlineData(Permalink + "?utm_source=chat&fbclid=x")]
    [InlineData(Permalink + ".?utm_source=chat")]
    [InlineData("/Recommendation/Quick/1/PRODUCT-NO/integration-NO")]
    [InlineData("/recommendation%2Fquick%2F1%2Fproduct-no%2Fintegration-no")]
    [InlineData("/recommendation/quick/1/product%252Dno/integration-no")]
    [InlineData("/recommendation/quick/1/integration-no/product-no/")]
    [InlineData("/Recommendation/quick/1/integration-no/PRODUCT-no/limits-no.?utm_source=chat")]
    public async Task It_lands_on_the_right_page(string pasted)
    {
        var reply = await server.GetAsync(pasted);
        for (var hops = 0; reply.Status == 308 && hops < 2; hops++)
        {
            reply = await server.GetAsync(reply.Location!);
        }

        Assert.Equal((200, $"{Permalink}"), (reply.Status, new Uri(reply.Canonical!).AbsolutePath));
    }

    [Theory]
    [InlineData("/recommendation/quick/1/product%2Dno/integration-no", Permalink)]
    [InlineData("/OPTIONS/Fine-Tuning.", "/options/fine-tuning")]
    [InlineData("/Guide/Method/", "/guide/method")]
    public async Task What_the_server_decodes_itself_is_the_same_page(string pasted, string page) =>
        Assert.Equal(page, new Uri((await FollowAsync(pasted)).Canonical!).AbsolutePath);

    [Theory]
    [InlineData("/Nothing.")]
    [InlineData("/AiDeploy.Web.dll")]
    [InlineData("/css/")]
    public async Task What_has_no_page_is_not_redirected(string address) => Assert.Equal(404, (await server.GetAsync(address)).Status);

    [Theory]
    [InlineData("/Guide/Method/", "br")]
    [InlineData("/Guide/Method/", "gzip")]
    [InlineData("/Guide/Method/", "identity")]
    [InlineData(Permalink + "/card.png.", "br")]
    [InlineData("/css/site.css,", "br")]
    [InlineData("/Llms.TXT?utm_source=mail", "gzip")]
    public async Task The_redirect_has_no_body_and_describes_none(string pasted, string coding)
    {
        var reply = await server.GetAsync(pasted, $"Accept-Encoding: {coding}");

        Assert.Equal((308, 0, "0"), (reply.Status, reply.Bytes.Length, reply["Content-Length"]));
        Assert.Equal((null, null, null), (reply["Content-Type"], reply["Content-Encoding"], reply["ETag"]));
        Assert.Equal("nosniff", reply["X-Content-Type-Options"]);
        Assert.DoesNotContain("//", reply.Location!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/guide/method?utm_source=mail")]
    [InlineData("/recommendation/quick/1/integration-no/product-no")]
    [InlineData("/recommendation/quick/1/product-no")]
    [InlineData("/decide/quick/1/product-yes")]
    public async Task Every_other_redirect_has_no_body_either(string address)
    {
        var reply = await server.GetAsync(address, "Accept-Encoding: gzip, br");

        Assert.Equal((308, 0, "0"), (reply.Status, reply.Bytes.Length, reply["Content-Length"]));
        Assert.Equal((null, null), (reply["Content-Type"], reply["Content-Encoding"]));
    }

    private async Task<Reply> FollowAsync(string address)
    {
        var reply = await server.GetAsync(address);
        return reply.Status == 308 ? await server.GetAsync(reply.Location!) : reply;
    }
}
