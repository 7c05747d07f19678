using System.Text.RegularExpressions;
using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Each case breaks the price table or the form, and names the problem.</summary>
public sealed class PriceReaderTests
{
    [Theory]
    [InlineData("prices.yaml", "{value: 2.5}, from", "{value: 2.6}, from", "the prices of this edition changed: if it is not published yet, write 2026-11-26: ")]
    [InlineData("prices.yaml", "hour: 2.69", "hours: 2.69", "'hour' is missing: add it")]
    [InlineData("prices.yaml", "hour: 2.69", "hour: -2.69", "'hour' must be a number such as 0.25")]
    [InlineData("prices.yaml", "kind: gpu\n    item: One H100 at Nebius", "kind: gpus\n    item: One H100 at Nebius", "'kind' must be one of tokens, seat, gpu")]
    [InlineData("prices.yaml", "  h100-nebius:", "  H100:", "price 'H100' must be lower-case words joined by hyphens")]
    [InlineData("prices.yaml", "    of: 70b\n", "    of: 71b\n", "speed 'speed-70b-5000-500' needs 'of', the id of a price of kind shape")]
    [InlineData("prices.yaml", "  peak:\n", "  peaks:\n", "input 'peak' has nothing to start from")]
    [InlineData("prices.yaml", "from: 2026-11-26, read: 2026-11-26", "from: 2026-11-26, read: 2026-11-27", "was read after the last edition: add an edition of that day or later")]
    [InlineData("prices.yaml", "  2026-11-25: ", "  lately: ", "edition 'lately' must be a date like 2026-11-25")]
    [InlineData("prices.yaml", "hour: 2.69", "hour: 10000.01", "'hour' must be at most 10,000")]
    [InlineData("prices.yaml", "parameters: 70.6", "parameters: 100000000000", "'parameters' must be at most 100,000")]
    [InlineData("costs.yaml", "      peak: {", "      top: {", "'top' is not an input: choose from people, requests")]
    [InlineData("costs.yaml", "max: 1000000000}\n      requests", "}\n      requests", "'max' is missing: add it")]
    [InlineData("costs.yaml", "requests: 2000000, tokens-in", "requests: many, tokens-in", "'support-assistant': Requests must be a whole number")]
    [InlineData("costs.yaml", "requests: 2000000, tokens-in", "request: 2000000, tokens-in", "'support-assistant': 'request' is not an input")]
    [InlineData("costs.yaml", "boundary-own-hardware/serving-yes/failing-nothing}\n  sorting", "boundary-own-hardware}\n  sorting", "'hospital-summaries' is for 'full/1/need-generative/boundary-own-hardware', which is not the address of a recommendation")]
    [InlineData("costs.yaml", "    users-staff:", "    users-robots:", "decision 'full' has no answer 'users-robots'")]
    public void Something_is_wrong(string file, string old, string now, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, old, now);

        Assert.Contains(copy.Problems(), problem => problem.StartsWith(file, StringComparison.Ordinal) && problem.Contains(message, StringComparison.Ordinal));
    }

    /// <summary>Each of these made an estimate fail, or <c>check</c> itself.</summary>
    [Theory]
    [InlineData("utilization", "0", "'utilization' starts 'utilization' from 0, but costs.yaml lets it be 1 to 100")]
    [InlineData("gpu-memory", "0", "'gpu-memory' starts 'gpu-memory' from 0, but costs.yaml lets it be 1 to 10000")]
    [InlineData("gpu-usable", "0", "'gpu-usable' starts 'gpu-usable' from 0, but costs.yaml lets it be 1 to 100")]
    [InlineData("hardware-months", "0", "'hardware-months' starts 'hardware-months' from 0, but costs.yaml lets it be 1 to 1200")]
    [InlineData("peak", "0.9", "'peak' starts 'peak' from 0.9, but costs.yaml lets it be 1 to 100")]
    [InlineData("cached-share", "120", "'cached-share' starts 'cached-share' from 120, but costs.yaml lets it be 0 to 100")]
    [InlineData("written-share", "101", "'written-share' starts 'written-share' from 101, but costs.yaml lets it be 0 to 100")]
    [InlineData("sonnet", "200000", "'sonnet' starts 'price-in' from 200000, but costs.yaml lets it be 0 to 100000")]
    public void What_an_input_starts_from_must_be_what_its_field_takes(string id, string value, string message)
    {
        using var copy = WithPrices((id, value));

        Assert.Contains($"prices.yaml:{copy.Files.Line("prices.yaml", $"\n  {id}:") + 1}: {message}", copy.Problems());
    }

    [Fact]
    public void Two_shares_that_start_from_more_than_the_whole_are_refused()
    {
        using var copy = WithPrices(("cached-share", "60"), ("written-share", "60"));

        Assert.Equal([$"prices.yaml:{copy.Files.Line("prices.yaml", "  written-share:")}: 'cached-share' and 'written-share' must not start from more than 100 together"], copy.Problems());
    }

    [Fact]
    public void A_fact_may_not_take_the_id_of_a_price()
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("facts.yaml", "open-gap:", "sonnet:");

        Assert.Contains(copy.Problems(), static problem => problem.Contains("'sonnet' is also the id of a price: rename the fact", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[a](/costs)", true)]
    [InlineData("[a](/costs?requests=2000000&model=luna)", true)]
    [InlineData("[a](/costs?requests=many)", false)]
    [InlineData("[a](/costs?request=1)", false)]
    public void A_link_to_an_estimate_must_be_one_the_form_takes(string link, bool holds)
    {
        using var copy = ContentCopy.WithPage(link);

        Assert.Equal(holds, copy.Problems().Length == 0);
    }

    [Fact]
    public void An_old_link_keeps_its_prices_when_a_new_edition_comes()
    {
        using var copy = NewEdition();
        var guide = copy.Read().Guide!;
        var query = new[] { KeyValuePair.Create("requests", "1000000"), KeyValuePair.Create("gpu-hour", "") };
        var then = ParsedWorkload.Of(guide.CostForm, guide.Prices, [.. query, KeyValuePair.Create("as-of", "2026-11-25")]);
        var now = ParsedWorkload.Of(guide.CostForm, guide.Prices, query);

        Assert.Equal((3.99m, 4.49m), (then.Workload[CostInput.GpuHour], now.Workload[CostInput.GpuHour]));
        Assert.Equal(Estimates.Of(("requests", "1000000")).Cheapest!.Total(12), CostEstimate.Of(then.Workload, []).Cheapest!.Total(12));
    }

    /// <summary>A copy in which the first amount of every row of these prices is another, with the digests that belong to it.</summary>
    private static ContentCopy WithPrices(params (string Id, string Value)[] prices)
    {
        var copy = new ContentCopy();
        foreach (var (id, value) in prices)
        {
            copy.Files["prices.yaml"] = Regex.Replace(copy.Files["prices.yaml"], $@"(?<=\n  {id}:\n(    .*\n)*?.*amounts: {{\w+: )[\d.]+", value);
        }

        copy.SignPrices();
        return copy;
    }

    /// <summary>A copy in which a GPU costs more from December on.</summary>
    private static ContentCopy NewEdition()
    {
        var copy = new ContentCopy();
        var row = copy.Files["prices.yaml"].Split('\n').Single(static line => line.Contains("{value: 3.99}", StringComparison.Ordinal));
        copy.Files.Replace("prices.yaml", row, row.Replace("read: 2026-10-19", "to: 2026-11-30, read: 2026-10-19", StringComparison.Ordinal) + "\n      - {amounts: {value: 4.49}, from: 2026-12-01, read: 2026-12-02, certainty: editorial}");
        copy.Files.Replace("prices.yaml", "\nprices:", "  2026-12-02: none\n\nprices:");
        var digest = copy.Problems().Single(static problem => problem.Contains("write 2026-12-02: ", StringComparison.Ordinal)).Split("write 2026-12-02: ")[1].Split(';')[0];
        copy.Files.Replace("prices.yaml", "2026-12-02: none", $"2026-12-02: {digest}");
        return copy;
    }
}
