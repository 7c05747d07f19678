using AiDeploy.Costs;
using AiDeploy.Reference;
using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Tests.Costs;

/// <summary>Measured speeds carried over to the shape of request that is wanted.</summary>
public sealed class ScaledSpeedTests
{
    private static readonly PriceSheet Sheet = Estimates.Guide.Prices.Current;

    /// <summary>The first of each shape: it is the one on the GPU that is assumed.</summary>
    public static TheoryData<string> Measured => [.. Sheet.OpenModels
        .SelectMany(static open => open.Speeds.DistinctBy(static speed => (speed.Figures.In, speed.Figures.Out)))
        .Select(static speed => speed.Row.Id)];

    /// <summary>Those whose model was measured in another shape too, on as many GPUs.</summary>
    public static TheoryData<string> MeasuredBesides => [.. Sheet.OpenModels
        .SelectMany(static open => open.Speeds.Where(speed => open.Speeds.Any(other => IsAnotherShape(speed, other))))
        .Select(static speed => speed.Row.Id)];

    [Theory]
    [MemberData(nameof(Measured))]
    public void A_shape_that_was_measured_has_its_own_speed(string id)
    {
        var speed = Find(id);
        var plan = Plan(Sheet, speed.Figures);

        Assert.Null(plan.Estimate);
        Assert.Equal(plan.CountsInput ? speed.TotalRate : speed.Figures.Rate, plan.TokensPerSecond);
    }

    /// <summary>Each is told from the others alone. Taking the nearest as it is was up to 5.2 times too high.</summary>
    [Theory]
    [MemberData(nameof(MeasuredBesides))]
    public void A_measured_speed_left_out_lies_within_the_range_that_the_others_give(string id)
    {
        var (speed, plan) = LeftOut(id);

        Assert.InRange(plan.CountsInput ? speed.TotalRate : speed.Figures.Rate, plan.Estimate!.Low, plan.Estimate.High);
    }

    [Fact]
    public void The_method_page_says_how_well_that_works()
    {
        decimal[] ratios = [.. MeasuredBesides.Select(static row => Ratio(row.Data)).Order()];
        decimal[] asItIs = [.. MeasuredBesides.Select(static row => RatioAsItIs(Find(row.Data))).Order()];

        var text = File.ReadAllText(Path.Combine(Repository.Content, "guide", "method.md"));
        Assert.Contains($"each of the {ratios.Length} measured speeds", text);
        Assert.Contains(FormattableString.Invariant($"from {ratios[0]:0.00} to {ratios[^1]:0.00}"), text);
        Assert.Contains(FormattableString.Invariant($"The same trial gives {asItIs[0]:0.00} to {asItIs[^1]:0.00}"), text);

        static decimal Ratio(string id)
        {
            var (speed, plan) = LeftOut(id);
            return plan.TokensPerSecond!.Value / (plan.CountsInput ? speed.TotalRate : speed.Figures.Rate);
        }

        static decimal RatioAsItIs(MeasuredSpeed speed)
        {
            var open = Sheet.OpenModels.Single(open => open.Row.Id == speed.Figures.Of);
            var nearest = (open with { Speeds = open.Speeds.Remove(speed) }).Nearest(speed.Figures.In, speed.Figures.Out, byWork: true)!;
            return MeasuredSpeed.IsInputHeavy(speed.Figures.In, speed.Figures.Out) ? nearest.TotalRate / speed.TotalRate : nearest.Figures.Rate / speed.Figures.Rate;
        }
    }

    /// <summary>At 3,200 tokens in and 400 out, input begins to count; there a replica once fell from 9.1 requests a second to 3.7.</summary>
    [Theory]
    [InlineData("8b")]
    [InlineData("70b")]
    [InlineData("gpt-oss-20b")]
    [InlineData("gpt-oss-120b")]
    [InlineData("qwen3-235b")]
    public void The_requests_that_a_replica_answers_never_jump(string open)
    {
        foreach (var (from, to) in Steps().Zip(Steps().Skip(1)))
        {
            Assert.InRange(RequestsOf(open, from, 400) / RequestsOf(open, to, 400), 1, 1.1m);
            Assert.InRange(RequestsOf(open, 2000, from) / RequestsOf(open, 2000, to), 1, 1.1m);
        }

        static IEnumerable<decimal> Steps() => Enumerable.Range(0, 200).Select(static step => Math.Round((decimal)(64 * Math.Pow(1.03, step))));
    }

    [Fact]
    public void A_longer_answer_than_was_measured_is_no_longer_taken_for_a_short_one() =>
        Assert.InRange(Today("8b", 2000, 400).Hosting.TokensPerSecond!.Value, 3200, 3280);

    [Fact]
    public void The_doubt_grows_with_the_distance_from_what_was_measured()
    {
        decimal[] widths = [.. Enumerable.Range(0, 6).Select(static doubled => Width(Today("70b", 5100 << doubled, 500)))];

        Assert.Equal(widths.Order(), widths);
        Assert.InRange(widths[0], 1.01m, 1.03m);
        Assert.Equal(6, widths[^1], 12);
    }

    [Fact]
    public void Another_precision_or_GPU_than_was_measured_changes_the_speed_and_its_doubt()
    {
        var measured = Today("70b", 5000, 500);
        CostEstimate[] others = [measured.With(Bits, 4), measured.With(GpuBandwidth, 8000)];

        Assert.All(others, other => Assert.True(other.Hosting.TokensPerSecond > measured.Hosting.TokensPerSecond));
        Assert.All(others, static other => Assert.True(Width(other) > 1.2m));
    }

    [Fact]
    public void Without_the_figures_of_the_GPU_the_nearest_speed_is_taken_as_it_is() =>
        Assert.Equal(814.37m, Today("70b", 4000, 500).With(GpuCompute, 0).Hosting.TokensPerSecond);

    [Fact]
    public void An_older_edition_takes_the_nearest_speed_as_it_is() => Assert.Equal(
        3653.1m, Estimates.Of(("as-of", "2026-11-26"), ("tokens-in", "2000"), ("tokens-out", "400")).Hosting.TokensPerSecond);

    /// <summary>What is planned for the shape of a measured speed by all others.</summary>
    private static (MeasuredSpeed Speed, HostingPlan Plan) LeftOut(string id)
    {
        var speed = Find(id);
        return (speed, Plan(new(Sheet.Day, Estimates.Guide.Prices.Prices.Where(row => row.Id != id)), speed.Figures));
    }

    private static decimal Width(CostEstimate estimate) => estimate.Hosting.Estimate!.High / estimate.Hosting.Estimate.Low;

    private static decimal RequestsOf(string open, decimal tokensIn, decimal tokensOut)
    {
        var estimate = Today(open, tokensIn, tokensOut);
        return estimate.Hosting.TokensPerSecond!.Value / estimate.Hosting.TokensPerRequest(estimate.Workload);
    }

    private static CostEstimate Today(string open, decimal tokensIn, decimal tokensOut) => CostEstimate.Of(WorkloadOf(Sheet, open, tokensIn, tokensOut), []);

    private static HostingPlan Plan(PriceSheet sheet, SpeedFigures figures) => HostingPlan.Of(WorkloadOf(sheet, figures.Of, figures.In, figures.Out));

    private static Workload WorkloadOf(PriceSheet sheet, string open, decimal tokensIn, decimal tokensOut) => Workload.Of(
        sheet, new(false, sheet.Models[0].Id, open), new Dictionary<CostInput, decimal> { [TokensIn] = tokensIn, [TokensOut] = tokensOut, [Retries] = 0, [Conversations] = 1 });

    private static MeasuredSpeed Find(string id) => Sheet.OpenModels.SelectMany(static open => open.Speeds).Single(speed => speed.Row.Id == id);

    private static bool IsAnotherShape(MeasuredSpeed one, MeasuredSpeed other) =>
        one.Figures.Gpus == other.Figures.Gpus && one.Distance(other.Figures.In, other.Figures.Out) > 0;
}
