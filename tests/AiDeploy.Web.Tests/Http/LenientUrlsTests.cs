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
    [InlineData(Permalink + "%C2%A0")]
    [InlineData(Permalink + "%E2%80%8B")]
    [InlineData(Permalink + "%EF%BB%BF.")]
    [InlineData(Permalink + "%E3%80%82")]
    [InlineData(Permalink + "%EF%BC%89%E3%80%81")]
    [InlineData(Permalink + "&nbsp;")]
    [InlineData(Permalink + "&gt;")]
    [InlineData("/recommendation/quick/1/product%E2%80%93no/integration%E2%80%91no")]
    [InlineData("/recommendation/quick/1/prod%C2%ADuct-no/integration-no")]
    [InlineData("/recommendation/quick/1/product-no/%0D%0A%20integration-no")]
    [InlineData("//recommendation//quick/1/product-no/integration-no")]
    [InlineData(Permalink + Permalink)]
    [InlineData(Permalink + "https://aideploy.example" + Permalink)]
    [InlineData("/recommendation/quick/1/product%25252Dno/integration-no")]
    [InlineData("/%EF%BC%B2ecommendation/quick/1/product-no/integration-no")]
    [InlineData(Permalink + "%3Futm_source=chat")]
    [InlineData(Permalink + "%23why")]
    [InlineData(Permalink + ":~:text=Why")]
    [InlineData(Permalink + "%")]
    [InlineData(Permalink + "%2")]
    [InlineData(Permalink + "%E2%80")]
    [InlineData(Permalink + "%D8%8C%D8%9F")]
    [InlineData(Permalink + "%E0%A5%A4")]
    [InlineData(Permalink + "%E2%80%A6%C2%BB=")]
    [InlineData(Permalink + "%22%3Ehere%3C/a%3E")]
    [InlineData(Permalink + "/%3C/a%3E")]
    [InlineData(Permalink + "%C3%A2%E2%82%AC%C2%9D")]
    [InlineData(Permalink + "%C3%A2%E2%82%AC%E2%84%A2s")]
    [InlineData("/recommendation%5Cquick%5C1%5Cproduct-no%5Cintegration-no")]
    [InlineData(Permalink + "%20(our%20result)")]
    [InlineData(Permalink + "%20see%20page%202")]
    [InlineData(Permalink + "%20-%20AiDeploy")]
    [InlineData(Permalink + "%5Cn")]
    [InlineData(Permalink + "%5Cr%5Cn%5Cu0022")]
    [InlineData(Permalink + "%0AFrom:%20Ann")]
    [InlineData(Permalink + "%7Csmart-link%5D")]
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

    /// <summary>What people type in their own words may begin with what mail makes of a sign, and end in a sign.</summary>
    [Theory]
    [InlineData("/ask?q=3D+printing%3F")]
    [InlineData("/search?q=C%2B%2B")]
    [InlineData("/prices.json?find=3d")]
    public async Task Words_stay_as_they_were_typed(string address) => Assert.Equal(200, (await server.GetAsync(address)).Status);

    /// <summary>Letters of an older encoding are the same words.</summary>
    [Theory]
    [InlineData("/ask?q=co%FBt+de+l%27h%E9bergement", "h1 bdi", "coût de l'hébergement")]
    [InlineData("/search?q=Geb%FChren", "input[name=q]", "Gebühren")]
    [InlineData("/search?q=caf%E9", "input[name=q]", "café")]
    [InlineData("/search?q=caf%C3%A9", "input[name=q]", "café")]
    [InlineData("/costs?people=61&case=Entl%E4sse", "input[name=case]", "Entlässe")]
    [InlineData("/costs?seat-price=20%A0%80&people=x", "#seat-price", "20\u00a0€")]
    public async Task Words_in_an_older_encoding_are_read(string address, string field, string words)
    {
        var reply = await server.GetAsync(address);
        for (var hops = 0; reply.Status is 307 or 308 && hops < 3; hops++)
        {
            reply = await server.GetAsync(reply.Location!);
        }

        var shown = reply.All(field).First();
        Assert.Equal(words, shown.GetAttribute("value") ?? shown.TextContent);
    }

    [Theory]
    [InlineData("/guide", "/#read-on")]
    [InlineData("/guide/", "/#read-on")]
    [InlineData("/options", "/compare")]
    [InlineData("/decide", "/")]
    [InlineData("/recommendation", "/")]
    [InlineData("/recommendation/quick", "/decide/quick")]
    [InlineData("/embed", "/")]
    public async Task An_address_that_was_cut_back_leads_to_a_list(string cut, string list)
    {
        var reply = await server.GetAsync(cut);
        reply = reply.Status == 308 ? await server.GetAsync(reply.Location!) : reply;

        Assert.Equal((307, list), (reply.Status, reply.Location));
        Assert.Equal(200, (await server.GetAsync(list.Split('#')[0])).Status);
    }

    [Theory]
    [InlineData("/recommendation/nothing")]
    [InlineData("/recommendation/%C3%A4")]
    [InlineData("/recommendation/%D7%9C%D7%90")]
    [InlineData("/recommendation/%F0%9F%98%80")]
    public async Task A_decision_that_is_none_is_a_404_in_any_letters(string address) =>
        Assert.Equal(404, (await server.GetAsync(address)).Status);

    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    public async Task Icons_stand_where_programs_look_for_them(string address, string type) =>
        Assert.Equal((200, type), ((await server.GetAsync(address)).Status, (await server.GetAsync(address))["Content-Type"]));

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
