using AiDeploy.Costs;
using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Tests.Costs;

/// <summary>A model to host that is not in the table, or not as it stands there.</summary>
public sealed class OwnModelTests
{
    private static readonly CostInput[] Shape = [Parameters, ActiveParameters, Layers, KvHeads, HeadSize];

    [Fact]
    public void The_shape_starts_from_the_row_of_the_model_chosen()
    {
        var workload = Today(("open-model", "gpt-oss-120b")).Workload;

        Assert.Equal([117m, 5.1m, 18m, 8m, 64m], Shape.Select(input => workload[input]));
        Assert.All(Shape, input => Assert.Equal("gpt-oss-120b", workload.StartOf(input)!.Id));
    }

    [Fact]
    public void Where_all_parameters_work_on_every_token_the_active_ones_start_from_zero() =>
        Assert.Equal(0, Today(("open-model", "70b")).Workload[ActiveParameters]);

    [Fact]
    public void Another_shape_needs_another_memory_and_no_measured_speed_holds_for_it()
    {
        var (listed, changed) = (Today(("open-model", "8b")), Today(("open-model", "8b"), ("parameters", "14.8"), ("layers", "40")));

        Assert.Equal(14.8m + (16 * 2 * 40 * 8 * 128 * 2 * 8192m / 1_000_000_000), changed.Hosting.NeedGB);
        Assert.Equal((false, true), (listed.Workload.OpenModel.HasOwnShape, changed.Workload.OpenModel.HasOwnShape));
        Assert.NotNull(listed.Hosting.Measured);
        Assert.Null(changed.Hosting.Measured);
    }

    [Fact]
    public void A_shape_changed_back_has_its_measured_speeds_again()
    {
        var changed = Today(("open-model", "8b")).With(Layers, 40);

        Assert.NotNull(changed.With(Layers, 36).Hosting.Measured);
    }

    [Fact]
    public void A_model_of_ones_own_has_a_place_to_start() =>
        Assert.Equal([32m, 0m, 64m, 8m, 128m], Shape.Select(input => Today(("open-model", "own")).Workload[input]));

    [Fact]
    public void A_speed_that_somebody_measured_counts_for_a_model_of_ones_own() =>
        Assert.Equal(1500, Today(("open-model", "own"), ("speed", "1500")).Hosting.TokensPerSecond);

    [Theory]
    [InlineData("2026-11-25")]
    [InlineData("2026-11-26")]
    public void A_shape_changes_nothing_in_an_older_edition(string day)
    {
        var (listed, changed) = (Estimates.Of(("as-of", day)), Estimates.Of(("as-of", day), ("parameters", "70"), ("layers", "80")));

        Assert.Equal(listed.Hosting, changed.Hosting);
        Assert.Equal(listed[Option.SelfHosting].Total(12), changed[Option.SelfHosting].Total(12));
    }

    [Fact]
    public void An_address_carries_only_what_differs_from_the_row()
    {
        var query = ParsedWorkload.Query(Today(("open-model", "70b"), ("parameters", "72"), ("layers", "80")).Workload);

        Assert.Equal(["as-of=2026-11-27", "open-model=70b", "parameters=72"], query.Select(static pair => $"{pair.Key}={pair.Value}"));
    }

    private static CostEstimate Today(params (string Key, string Value)[] inputs) => Estimates.Of([("as-of", "2026-11-27"), .. inputs]);
}
