using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>A page tells only changes of the order within so many times a number, and so only they are searched.</summary>
public sealed class NarrowedFieldTests
{
    private const decimal Reach = 10;

    public static TheoryData<string> Scenarios => [.. Estimates.Guide.CostForm.Scenarios.Select(static scenario => scenario.Id)];

    [Fact]
    public void A_field_is_narrowed_to_whole_steps_of_its_own_range()
    {
        var narrow = Estimates.Guide.CostForm[CostInput.HostRun].Within(0.25m, Reach);
        var percent = Estimates.Guide.CostForm[CostInput.Utilization].Within(70, Reach);

        Assert.Equal((0.03m, 2.5m), (narrow.Min, narrow.Max));
        Assert.Equal((7m, 100m), (percent.Min, percent.Max));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void A_narrowed_search_finds_what_a_whole_one_finds_there(string scenario)
    {
        var query = Estimates.Guide.CostForm.Scenarios.Single(one => one.Id == scenario).Query.Select(static pair => (pair.Key, pair.Value));
        var estimate = Estimates.Of([("as-of", "2026-11-27"), .. query]);
        var fields = Estimates.Guide.CostForm.Fields.RemoveAll(field => estimate.Workload[field.Input] == 0);
        var narrowed = Sensitivity.Of(estimate, [.. fields.Select(field => field.Within(estimate.Workload[field.Input], Reach))]);

        Assert.All(Sensitivity.Of(estimate, fields).Zip(narrowed), static pair =>
        {
            var (whole, narrow) = pair;
            Assert.Equal((Inside(whole.Lower, narrow.Field), Inside(whole.Higher, narrow.Field)), (narrow.Lower, narrow.Higher));
        });

        static OrderChange? Inside(OrderChange? change, CostField field) => change?.Value >= field.Min && change.Value <= field.Max ? change : null;
    }
}
