using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>What becomes of estimates when new prices are published.</summary>
public sealed class OldPricesTests : IAsyncDisposable
{
    private readonly ContentCopy content = new();
    private readonly Site site;

    public OldPricesTests()
    {
        var file = content.PathOf("prices.yaml");
        var row = File.ReadAllLines(file).Single(static line => line.Contains("{value: 3.99}", StringComparison.Ordinal));
        content.Replace("prices.yaml", row, row.Replace("read: 2026-10-19", "to: 2026-11-30, read: 2026-10-19", StringComparison.Ordinal) + "\n      - {amounts: {value: 4.49}, from: 2026-12-01, read: 2026-12-02, certainty: editorial}");
        content.Replace("prices.yaml", "\nprices:", "  2026-12-02: none\n\nprices:");
        var digest = Guide.Read(content.Folder).Problems.Single().Message.Split("write 2026-12-02: ")[1].Split(';')[0];
        content.Replace("prices.yaml", "2026-12-02: none", $"2026-12-02: {digest}");
        site = new(("Content:Path", content.Folder));
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task An_old_link_computes_the_same_cents_and_shows_both_totals_where_they_differ()
    {
        var page = await site.GetAsync("/costs?as-of=2026-11-25&requests=30000");
        var notice = page.All("section[aria-labelledby=then-now]").Single();

        Assert.Equal("Off-the-shelf is cheapest: $14,400 over 12 months", page.Heading);
        Assert.Contains("Self-hosting: $207,104.80 then, $215,864.80 now", notice.Said(), StringComparison.Ordinal);
        Assert.Equal("/costs?as-of=2026-12-02&requests=30000", notice.QuerySelectorAll("a").Single().Href());
    }

    [Fact]
    public async Task A_link_without_a_day_takes_the_new_prices() =>
        Assert.Equal("/costs?as-of=2026-12-02&requests=30000", (await site.GetAsync("/costs?requests=30000")).Location);

    [Fact]
    public async Task A_link_with_a_day_that_never_had_prices_offers_the_newest() =>
        Assert.Equal(["/costs?as-of=2026-12-02&requests=30000"], (await site.GetAsync("/costs?as-of=2026-12-01&requests=30000")).All(".error-summary a").Hrefs());

    [Fact]
    public async Task Todays_prices_need_no_notice() =>
        Assert.Empty((await site.GetAsync("/costs?as-of=2026-12-02&requests=30000")).All("section[aria-labelledby=then-now]"));
}
