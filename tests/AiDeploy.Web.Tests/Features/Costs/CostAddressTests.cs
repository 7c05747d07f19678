using AngleSharp.Html.Dom;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>What becomes of the address of an estimate: its one form, and what can't be used of it.</summary>
public sealed class CostAddressTests(Site site)
{
    [Theory]
    [InlineData("/costs?requests=5", 307, "/costs?as-of=2026-11-27&requests=5")]
    [InlineData("/costs?as-of=2026-11-26&requests=5&people=60&utm_source=x", 308, "/costs?as-of=2026-11-26&requests=5")]
    [InlineData("/costs?as-of=2026-11-26&people=&requests=5,000&length-in=8000&tokens-in=", 308, "/costs?as-of=2026-11-26&requests=5000&tokens-in=8000")]
    [InlineData("/costs?as-of=2026-11-26&length-in=8000&tokens-in=1200", 308, "/costs?as-of=2026-11-26&tokens-in=1200")]
    [InlineData("/costs?as-of=2026-11-26&length-in-instead=8000&tokens-in=1200", 308, "/costs?as-of=2026-11-26&tokens-in=8000")]
    [InlineData("/costs?as-of=2026-11-26&length-in-instead=8000&tokens-in=abc", 308, "/costs?as-of=2026-11-26&tokens-in=8000")]
    [InlineData("/costs?as-of=2026-11-26&length-in-instead=&tokens-in=1200", 308, "/costs?as-of=2026-11-26&tokens-in=1200")]
    [InlineData("/costs?utm_source=x", 308, "/costs")]
    public async Task An_address_leads_to_its_one_form(string address, int status, string canonical)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal((status, canonical), (reply.Status, reply.Location));
        Assert.Equal(200, (await site.GetAsync(canonical)).Status);
    }

    [Fact]
    public async Task What_cannot_be_used_is_told_beside_its_field_and_above_and_nothing_is_lost()
    {
        var page = await site.GetAsync("/costs?people=70&requests=many&peak=0&for=quick/1/product-maybe");

        Assert.Equal(400, page.Status);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal(["#inputs", "#requests", "#peak"], page.All(".error-summary a").Hrefs());
        Assert.Equal("many", Input(page, "requests").Value);
        Assert.Equal("70", Input(page, "people").Value);
        Assert.Contains("Requests must be a whole number from 0 to 1,000,000,000,000 (a month)", page.Html.GetElementById("requests-error")!.Said(), StringComparison.Ordinal);
        Assert.Contains("requests-error", Input(page, "requests").GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.True(page.All("details.assumptions").Single().HasAttribute("open"));
    }

    [Fact]
    public async Task A_day_without_prices_leads_to_the_same_estimate_with_todays()
    {
        var page = await site.GetAsync("/costs?as-of=2026-11-01&audience=customers&requests=20000");
        var link = page.All(".error-summary a").Single();

        Assert.Equal((400, "Estimate with today’s prices"), (page.Status, link.Said()));
        Assert.Equal("/costs?as-of=2026-11-27&audience=customers&requests=20000", link.Href());
        Assert.Equal(200, (await site.GetAsync(link.Href()!)).Status);
        Assert.Empty(page.All("input[name=as-of]"));
    }

    [Fact]
    public async Task Answers_that_are_not_known_lead_to_the_same_estimate_without_them()
    {
        var page = await site.GetAsync("/costs?as-of=2026-11-26&requests=20000&for=full/1/need-robots");

        Assert.Equal((400, "/costs?as-of=2026-11-26&requests=20000"), (page.Status, page.All(".error-summary a").Single().Href()));
        Assert.Empty(page.All("input[name=for]"));
    }

    [Fact]
    public async Task A_day_without_prices_is_left_behind_once_the_other_problems_are_put_right()
    {
        var page = await site.GetAsync("/costs?as-of=2026-11-01&requests=many");

        Assert.Equal(["#inputs", "#requests"], page.All(".error-summary a").Hrefs());
        Assert.Empty(page.All("input[name=as-of]"));
    }

    private static IHtmlInputElement Input(Reply page, string id) => (IHtmlInputElement)page.Html.GetElementById(id)!;
}
