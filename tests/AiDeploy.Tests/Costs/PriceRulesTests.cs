using System.Text.RegularExpressions;
using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Each case breaks the price table or the form, and names the problem.</summary>
public sealed class PriceRulesTests
{
    private const string Assumptions = "reference/assumptions.yaml";

    [Theory]
    [InlineData("reference/seats.yaml", "yearly: 100\n", "yearly: 100,00\n", "'yearly' must be a number such as 0.25")]
    [InlineData("reference/rates.yaml", "per-dollar: 0.850268", "per-dollar: 0,85", "'per-dollar' must be a number such as 0.25")]
    [InlineData("reference/open-models.yaml", "parameters: 70.6", "parameters: 70,6", "'parameters' must be a number such as 0.25")]
    public void What_cannot_be_read_is_not_judged_further(string file, string old, string now, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, old, now);

        Assert.StartsWith($"{file}:{copy.Files.Line(file, now)}: ", copy.Problems()[0], StringComparison.Ordinal);
        Assert.All(copy.Problems(), problem => Assert.Contains(message, problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reference/assumptions.yaml", "value: 2.5\n", "value: 2.6\n", "reference/editions.yaml", "the prices of this edition changed: if it is not published yet, write 2026-11-27: ")]
    [InlineData("reference/gpus.yaml", "hour: 2.69", "hours: 2.69", null, "'hour' is missing: add it")]
    [InlineData("reference/gpus.yaml", "hour: 2.69", "hour: -2.69", null, "'hour' must be a number such as 0.25")]
    [InlineData("reference/gpus.yaml", "\nh100-nebius:", "\nH100:", null, "row 'H100' must be lower-case words joined by hyphens")]
    [InlineData("reference/speeds.yaml", "of: 70b\n", "of: 71b\n", null, "speed 'speed-70b-5000-500' needs 'of', the id of a row of reference/open-models.yaml")]
    [InlineData("reference/models.yaml", "open-model: 70b\n", "open-model: 71b\n", null, "'llama-70b-deepinfra' needs 'open-model' to be the id of a row of reference/open-models.yaml")]
    [InlineData("reference/assumptions.yaml", "\npeak:\n", "\npeaks:\n", "reference/editions.yaml", "input 'peak' has nothing to start from")]
    [InlineData("reference/models.yaml", "added: 2026-11-27", "added: 2026-11-28", null, "was added after the last edition: add an edition of that day or later")]
    [InlineData("reference/editions.yaml", "2026-11-25: ", "lately: ", null, "edition 'lately' must be a date like 2026-11-25")]
    [InlineData("reference/gpus.yaml", "hour: 2.69", "hour: 10000.01", null, "'hour' must be at most 10,000")]
    [InlineData("reference/open-models.yaml", "parameters: 70.6", "parameters: 100000000000", null, "'parameters' must be at most 100,000")]
    [InlineData("reference/models.yaml", "item: Claude Opus 5.5", "item: Claude Sonnet 5.5", null, "'Claude Sonnet 5.5' stands twice, here and in line ")]
    [InlineData("reference/models.yaml", "genai-prices:", "somewhere:", null, "'somewhere' is no data set: choose from genai-prices, models-dev, litellm")]
    [InlineData("reference/use.yaml", "bills: every", "bills: some", null, "'bills' must be solved or every: which conversations with customers the product bills")]
    [InlineData("costs.yaml", "      peak: {", "      top: {", null, "'top' is not an input: choose from people, requests")]
    [InlineData("costs.yaml", "spread: 2}\n      requests", "spread: 0.5}\n      requests", null, "'spread' must be 1 or more: 2 means from half to double")]
    [InlineData("costs.yaml", "per month, max: 1000000, decimals: 2, settled: yes}", "per month, max: 1000000, decimals: 2, settled: no}", null, "'settled' can only be yes: leave it out where a person can change the number")]
    [InlineData("costs.yaml", "max: 1000000000, spread: 2}\n      requests", "spread: 2}\n      requests", null, "'max' is missing: add it")]
    [InlineData("costs.yaml", "requests: 2000000, tokens-in", "requests: many, tokens-in", null, "'support-assistant': Requests must be a whole number")]
    [InlineData("costs.yaml", "requests: 2000000, tokens-in", "request: 2000000, tokens-in", null, "'support-assistant': 'request' is not an input")]
    [InlineData("costs.yaml", "boundary-own-hardware/product-none/serving-yes/failing-nothing}\n  sorting", "boundary-own-hardware}\n  sorting", null, "'hospital-summaries' is for 'full/2/job-write/boundary-own-hardware', which is not the address of a recommendation")]
    [InlineData("costs.yaml", "    users-staff:", "    users-robots:", null, "decision 'full' has no answer 'users-robots'")]
    public void Something_is_wrong(string file, string old, string now, string? told, string message)
    {
        using var copy = new ContentCopy();
        Assert.Contains(old, copy.Files[file], StringComparison.Ordinal);
        copy.Files[file] = copy.Files[file].Replace(old, now, StringComparison.Ordinal);

        Assert.Contains(copy.Problems(), problem => problem.StartsWith(told ?? file, StringComparison.Ordinal) && problem.Contains(message, StringComparison.Ordinal));
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

        var file = id == "sonnet" ? "reference/models.yaml" : Assumptions;
        Assert.Contains($"{file}:{copy.Files.Line(file, $"\n{id}:") + 1}: {message}", copy.Problems());
    }

    [Fact]
    public void Two_shares_that_start_from_more_than_the_whole_are_refused()
    {
        using var copy = WithPrices(("cached-share", "60"), ("written-share", "60"));

        Assert.Equal([$"{Assumptions}:{copy.Files.Line(Assumptions, "\nwritten-share:") + 1}: 'cached-share' and 'written-share' must not start from more than 100 together"], copy.Problems());
    }

    [Fact]
    public void A_fact_may_not_take_the_id_of_another_row()
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("reference/facts.yaml", "\nopen-gap:", "\nsonnet:");

        Assert.Contains(copy.Problems(), static problem => problem.Contains("'sonnet' is also the id of a row of reference/models.yaml: rename it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("chatgpt-seats yearly", "chatgpt-seats monthly")]
    [InlineData("chatgpt-seats yearly", "nowhere yearly")]
    [InlineData("chatgpt-seats yearly", "chatgpt-seats")]
    public void Two_rows_that_state_the_same_quantity_agree(string old, string now)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(Assumptions, $"same-as: {old}", $"same-as: {now}");

        Assert.Equal([$"{Assumptions}:{copy.Files.Line(Assumptions, "\nseat-price:") + 1}: 'seat-price' states '{now}' again, but says something else: correct one of them"], copy.Problems());
    }

    [Theory]
    [InlineData("input: 1, output: 5, cached: 2", false)]
    [InlineData("input: 6, output: 5", false)]
    [InlineData("input: 1, output: 5, bands: [{above: 2, input: 2, output: 2}, {above: 1, input: 3, output: 3}]", false)]
    [InlineData("input: 1, output: 5, bands: [{above: 1, input: 2, output: 2}, {above: 2, input: 3, output: 3}]", true)]
    [InlineData("input: 6, output: 5, note: One price for both ways.", true)]
    [InlineData("input: 1, output: 5, cached: 0.1", true)]
    public void What_a_model_costs_must_make_sense(string figures, bool holds)
    {
        using var copy = new ContentCopy();
        copy.Files["reference/models.yaml"] += $$"""

            made-up:
              item: A made-up model
              dated:
                - { {{figures}}, added: 2026-11-27, sources: [{kind: copy, read: 2026-11-27, title: A list, url: "https://example.org/list"}]}

            """;
        copy.SignPrices();

        Assert.Equal(holds, copy.Problems().Length == 0);
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
            var file = id == "sonnet" ? "reference/models.yaml" : Assumptions;
            copy.Files[file] = Regex.Replace(copy.Files[file], $@"(?<=\n{id}:\n(?:  .*\n)*?    - (?:value|input): )[\d.]+", value);
        }

        copy.SignPrices();
        return copy;
    }

    /// <summary>A copy in which a GPU costs more from December on.</summary>
    private static ContentCopy NewEdition()
    {
        var copy = new ContentCopy();
        copy.Files.Replace(Assumptions, "  same-as: h100-runpod-secure hour\n", "");
        copy.Files[Assumptions] = copy.Files[Assumptions].Replace("\ngpu-hour-gpt-oss-120b:", "    - value: 4.49\n      from: 2026-12-01\n      added: 2026-12-02\n\ngpu-hour-gpt-oss-120b:", StringComparison.Ordinal);
        var lines = copy.Files[Assumptions].Split('\n').ToList();
        var last = lines.FindLastIndex(lines.IndexOf("    - value: 4.49"), static line => line.StartsWith("      added:", StringComparison.Ordinal));
        lines.Insert(last, "      to: 2026-11-30");
        copy.Files[Assumptions] = string.Join('\n', lines);
        copy.Files["reference/editions.yaml"] += "2026-12-02: none\n";
        copy.SignPrices();
        return copy;
    }
}
