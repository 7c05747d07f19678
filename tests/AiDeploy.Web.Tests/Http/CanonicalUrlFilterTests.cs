using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Http;

public sealed class CanonicalUrlFilterTests(Site site)
{
    [Theory]
    [InlineData("/?utm_source=mail", "/")]
    [InlineData("/Options/Fine-Tuning", "/options/fine-tuning")]
    [InlineData("/OPTIONS/fine-tuning", "/options/fine-tuning")]
    [InlineData("/options/fine-tuning/", "/options/fine-tuning")]
    [InlineData("/options/fine-tuning?ref=x", "/options/fine-tuning")]
    [InlineData("/guide/method/", "/guide/method")]
    [InlineData("/compare/", "/compare")]
    [InlineData("/compare/fine-tuning/off-the-shelf", "/compare/off-the-shelf/fine-tuning")]
    [InlineData("/decide/quick/", "/decide/quick")]
    [InlineData("/decide/quick?x", "/decide/quick")]
    [InlineData("/decide/quick/01", "/decide/quick/1")]
    [InlineData("/decide/quick/1/", "/decide/quick/1")]
    [InlineData("/decide/quick/1?change=product", "/decide/quick/1")]
    [InlineData("/decide/quick/1/integration-yes/product-no", "/decide/quick/1/product-no/integration-yes")]
    [InlineData("/decide/quick/1/product-no/product-no", "/decide/quick/1/product-no")]
    [InlineData("/decide/quick/1/product-no?change=product&utm_source=mail", "/decide/quick/1/product-no?change=product")]
    [InlineData("/decide/quick/1/product-no?change=nothing", "/decide/quick/1/product-no")]
    [InlineData("/decide/quick/1/product-yes", "/recommendation/quick/1/product-yes")]
    [InlineData("/decide/quick/1/integration-no/product-no/", "/recommendation/quick/1/product-no/integration-no")]
    [InlineData("/recommendation/quick/1", "/decide/quick/1")]
    [InlineData("/recommendation/quick/1/product-no", "/decide/quick/1/product-no")]
    [InlineData("/recommendation/quick/1/product-yes/", "/recommendation/quick/1/product-yes")]
    [InlineData("/recommendation/quick/1/product-yes?a=1&b=2", "/recommendation/quick/1/product-yes")]
    [InlineData("/recommendation/quick/1/product-yes?answers=product-no", "/recommendation/quick/1/product-yes")]
    [InlineData("/recommendation/quick/1/product-yes/product-yes", "/recommendation/quick/1/product-yes")]
    [InlineData("/recommendation/quick/1/integration-no/product-no", "/recommendation/quick/1/product-no/integration-no")]
    [InlineData("/recommendation/quick/1/product-yes/limits-no", "/recommendation/quick/1/product-yes")]
    [InlineData("/recommendation/quick/1/limits-no/ceiling-no/integration-yes/product-no", "/recommendation/quick/1/product-no/integration-yes/ceiling-no")]
    [InlineData("/recommendation/quick/1//product-yes", "/recommendation/quick/1/product-yes")]
    public async Task Every_other_spelling_redirects_to_the_one_address(string spelling, string? address)
    {
        var reply = await site.GetAsync(spelling);

        Assert.Equal((address is null ? 404 : 308, address), (reply.Status, reply.Location));
    }

    [Theory]
    [InlineData("/decide/quick?answers=product-no&version=1", "/decide/quick")]
    [InlineData("/recommendation/quick/1?answers=product-yes", "/decide/quick/1")]
    [InlineData("/compare?first=off-the-shelf&second=fine-tuning", "/compare")]
    public async Task A_query_key_without_meaning_has_none(string spelling, string address) =>
        Assert.Equal((308, address), ((await site.GetAsync(spelling)).Status, (await site.GetAsync(spelling)).Location));

    [Theory]
    [InlineData("/recommendation/quick/1/product-no/integration-yes/ceiling-no")]
    [InlineData("/recommendation/quick/1/product-no/ceiling-no/integration-yes")]
    [InlineData("/recommendation/quick/1/ceiling-no/integration-yes/product-no")]
    [InlineData("/decide/quick/1/ceiling-no/product-no/integration-yes?change=x")]
    public async Task Any_order_of_answers_ends_after_one_redirect_at_the_same_page(string spelling)
    {
        var first = await site.GetAsync(spelling);
        var page = first.Status == 308 ? await site.GetAsync(first.Location!) : first;

        Assert.Equal((await site.GetAsync("/recommendation/quick/1/product-no/integration-yes/ceiling-no")).Bytes, page.Bytes);
    }

    [Theory]
    [InlineData("//evil.example/decide/quick")]
    [InlineData("/decide/quick/1/%2F%2Fevil.example")]
    [InlineData("/recommendation/quick/1/product-yes?next=//evil.example")]
    [InlineData("/recommendation/quick/1/product-yes/https:%2F%2Fevil.example")]
    public async Task No_redirect_leaves_the_site(string address) =>
        Assert.DoesNotContain("evil", (await site.GetAsync("https://localhost" + address)).Location ?? "", StringComparison.Ordinal);
}
