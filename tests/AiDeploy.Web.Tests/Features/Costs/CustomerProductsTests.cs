using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>Products that answer customers, beside the four options.</summary>
public sealed class CustomerProductsTests(Site site)
{
    private const string Query = "?as-of=2026-11-27&audience=customers&requests=40000";

    [Fact]
    public async Task An_estimate_for_customers_tells_what_products_would_cost_by_the_conversation()
    {
        var page = await site.GetAsync("/costs" + Query);

        Assert.Equal(
            [
                "HubSpot customer agent $12,000", "Redo AI, for online shops $20,400 to $22,800", "Intercom Fin $23,760",
                "Zendesk AI agents $36,000 to $48,000", "Salesforce Agentforce, billed by the conversation $80,000",
            ],
            page.All(".option-off-the-shelf tbody tr").Texts());
        Assert.Contains("/sources/use#intercom-fin", page.All(".option-off-the-shelf td, .option-off-the-shelf th a").Hrefs());
    }

    [Fact]
    public async Task They_are_told_in_the_currency_of_the_estimate() =>
        Assert.StartsWith("HubSpot customer agent €", (await site.GetAsync("/costs?as-of=2026-11-27&audience=customers&currency=eur&requests=40000")).All(".option-off-the-shelf tbody tr").First().Said(), StringComparison.Ordinal);

    [Fact]
    public async Task They_change_no_order() =>
        Assert.Equal(
            "API integration is cheapest: about $89,000 over 12 months",
            (await site.GetAsync("/costs" + Query)).Heading);

    [Fact]
    public async Task The_document_tells_their_range() =>
        Assert.Contains("about $12,000 to $80,000 a month here, with 60% solved", (await site.GetAsync("/costs.md" + Query)).Body, StringComparison.Ordinal);

    [Fact]
    public async Task An_older_estimate_says_what_it_said() =>
        Assert.Contains(
            "Not possible here. A seat covers one of your own people. Customers and other software need an API.",
            (await site.GetAsync("/costs?as-of=2026-11-26&audience=customers&requests=40000")).All(".option-off-the-shelf p").Texts());
}
