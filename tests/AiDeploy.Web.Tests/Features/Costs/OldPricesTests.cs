using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>What becomes of estimates when new prices are published.</summary>
public sealed class OldPricesTests : IAsyncDisposable
{
    private readonly ContentCopy content = new();
    private readonly Site site;

    public OldPricesTests()
    {
        const string File = "reference/assumptions.yaml";
        content.Replace(File, "  same-as: h100-runpod-secure hour\n", "");
        content.Replace(File, "\ngpu-hour-gpt-oss-120b:", "    - value: 4.49\n      from: 2026-12-01\n      added: 2026-12-02\n\ngpu-hour-gpt-oss-120b:");
        var lines = System.IO.File.ReadAllLines(content.PathOf(File)).ToList();
        lines.Insert(lines.FindLastIndex(lines.IndexOf("    - value: 4.49"), static line => line.StartsWith("      added:", StringComparison.Ordinal)), "      to: 2026-11-30");
        System.IO.File.WriteAllLines(content.PathOf(File), lines);
        System.IO.File.AppendAllText(content.PathOf("reference/editions.yaml"), "2026-12-02: none\n");
        content.Sign();
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

        Assert.Equal("Off-the-shelf is cheapest: about $14,000 over 12 months", page.Heading);
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
