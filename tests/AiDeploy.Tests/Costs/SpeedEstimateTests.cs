using AiDeploy.Costs;
using AiDeploy.Reference;
using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Tests.Costs;

/// <summary>The estimated speed beside every speed that was measured, each at the load of its test.</summary>
public sealed class SpeedEstimateTests
{
    /// <summary>Users at once, where the source says so; the others filled the memory. GPUStack: 1,610.64 tokens a second at 183 ms each.</summary>
    private static readonly Dictionary<string, decimal> Users = new()
    {
        ["speed-8b-128-128"] = 512,
        ["speed-8b-128-1024"] = 472,
        ["speed-8b-1024-128"] = 108,
        ["speed-8b-2048-2048"] = 52,
        ["speed-8b-8192-512"] = 10,
        ["speed-70b-5000-500"] = 50,
        ["speed-gpt-oss-20b-4000-200"] = 295,
        ["speed-gemma-31b-513-511"] = 100,
        ["speed-gemma-31b-513-511-mi300x"] = 100,
    };

    private static readonly MeasuredSpeed[] Measured = [.. Estimates.Guide.Prices.Current.OpenModels.SelectMany(static open => open.Speeds)];

    private static string Text { get; } = File.ReadAllText(Path.Combine(Repository.Content, "guide", "method.md"));

    [Fact]
    public void Every_measured_speed_lies_within_the_range() => Assert.All(Measured, static speed =>
    {
        var estimate = Of(speed);

        Assert.InRange(speed.Figures.Rate, estimate.Low, estimate.High);
    });

    [Fact]
    public void The_method_page_says_how_well_it_fits()
    {
        decimal[] ratios = [.. Measured.Select(static speed => Of(speed).TokensPerSecond / speed.Figures.Rate).Order()];

        var fit = FormattableString.Invariant($"from {ratios[0]:0.00} to {ratios[^1]:0.00}, and {ratios[ratios.Length / 2]:0.00} in the middle");
        Assert.Contains($"For the {ratios.Length} measured speeds", Text);
        Assert.Contains(fit, Text);
    }

    /// <summary>The same record as <c>speed-8b-2048-2048</c>, with fewer users.</summary>
    [Theory]
    [InlineData(1, 207.6)]
    [InlineData(16, 2136.1)]
    public void With_few_conversations_it_holds_too(decimal users, double measured)
    {
        var speed = Measured.Single(static one => one.Row.Id == "speed-8b-2048-2048");

        Assert.InRange((double)Of(speed, users).TokensPerSecond, measured * 0.7, measured * 1.1);
    }

    [Fact]
    public void A_model_that_nobody_measured_can_be_had_at_an_estimated_speed()
    {
        var (estimate, older) = (Today(("open-model", "405b")), Estimates.Of(("open-model", "405b")));

        Assert.Null(estimate[Option.SelfHosting].Obstacle);
        Assert.Equal(estimate.Hosting.Estimate!.TokensPerSecond, estimate.Hosting.TokensPerSecond);
        Assert.Equal((null, Obstacle.NoSpeed), (older.Hosting.Estimate, older[Option.SelfHosting].Obstacle));
    }

    [Fact]
    public void A_speed_that_was_measured_or_given_leaves_nothing_to_estimate()
    {
        Assert.Null(Today(("open-model", "70b"), ("tokens-in", "5000"), ("tokens-out", "500")).Hosting.Estimate);
        Assert.Null(Today(("open-model", "405b"), ("speed", "100")).Hosting.Estimate);
    }

    [Fact]
    public void Without_the_figures_of_the_GPU_there_is_no_estimate() =>
        Assert.Equal(Obstacle.NoSpeed, Today(("open-model", "405b"), ("gpu-bandwidth", "0"))[Option.SelfHosting].Obstacle);

    [Fact]
    public void More_conversations_at_once_make_a_replica_faster() => Assert.True(
        Today(("open-model", "qwen-27b"), ("conversations", "64")).Hosting.TokensPerSecond > Today(("open-model", "qwen-27b")).Hosting.TokensPerSecond);

    private static CostEstimate Today(params (string Key, string Value)[] inputs) => Estimates.Of([("as-of", "2026-11-27"), .. inputs]);

    private static SpeedEstimate Of(MeasuredSpeed speed, decimal? users = null)
    {
        var (figures, gpu) = (speed.Figures, GpuOf(speed.Row));
        var gpus = (int)figures.Gpus;
        var workload = Today(("open-model", figures.Of)).Workload
            .With(TokensIn, figures.In).With(TokensOut, figures.Out).With(GpuBandwidth, gpu.Bandwidth).With(GpuCompute, gpu.Compute);
        var tokens = figures.In + figures.Out;
        var weights = workload.OpenModel.NeedGB(workload[Bits], tokens, 0);
        var one = workload.OpenModel.NeedGB(workload[Bits], tokens, 1) - weights;
        var fit = decimal.Floor(((gpus * gpu.Memory * workload.Share(GpuUsable)) - weights) / one);
        var together = Math.Min(users ?? Users.GetValueOrDefault(speed.Row.Id, fit), fit);
        return SpeedEstimate.Of(workload.With(Conversations, together), gpus, countsInput: false)!;
    }

    /// <summary>GB, GB a second and TFLOPS. MI300X: 1,300 as torchtitan cites AMD, 5.3 TB/s as lists of GPUs say.</summary>
    private static (decimal Memory, decimal Bandwidth, decimal Compute) GpuOf(Row row)
    {
        if (row.Item.Contains("MI300X", StringComparison.Ordinal))
        {
            return (192, 5300, 1300);
        }

        return row.Item.Contains("H200", StringComparison.Ordinal) ? (141, 4800, 989) : (80, 3350, 989);
    }
}
