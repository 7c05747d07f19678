using AiDeploy.Costs;
using CsCheck;

namespace AiDeploy.Tests.Costs;

/// <summary>What holds for every estimate, tried on random ones.</summary>
public sealed class EstimatePropertyTests
{
    /// <summary>US dollars that dividing leaves in the last digits of two equal totals.</summary>
    private const decimal Rest = 0.000_000_001m;

    private static readonly CostForm Form = Estimates.Guide.CostForm;

    /// <summary>What fits no machine at its largest.</summary>
    private static readonly CostInput[] Memory =
        [CostInput.Conversations, CostInput.ContextTokens, CostInput.Parameters, CostInput.Layers, CostInput.KvHeads, CostInput.HeadSize];

    /// <summary>Up to six inputs at any value of their range, small ones as likely as large ones.</summary>
    private static readonly Gen<CostEstimate> Any =
        from inputs in Gen.Select(Gen.OneOf<CostField>([.. Form.Fields]), Gen.Double[0, 1]).List[0, 6]
        from customers in Gen.Bool
        from model in Gen.OneOf<string>([.. Estimates.Guide.Prices.Current.Models.Select(static price => price.Id)])
        from open in Gen.OneOf<string>([.. Estimates.Guide.Prices.Current.OpenModels.Select(static open => open.Row.Id)])
        select CostEstimate.Of(Workload.Of(Estimates.Guide.Prices.Current, new(customers, model, open), Values(inputs)), []);

    [Fact]
    public void No_cost_is_negative() => Any.Sample(static estimate =>
        estimate.Options.SelectMany(static cost => cost.Lines).All(static line => line is { Upfront: >= 0, Monthly: >= 0 }));

    [Fact]
    public void A_total_is_the_sum_of_its_lines() => Any.Sample(static estimate =>
        estimate.Options.All(static cost => Math.Abs(cost.Total(36) - cost.Lines.Sum(static line => line.Total(36))) <= cost.Total(36) / 1_000_000_000_000_000_000));

    [Fact]
    public void One_input_changed_gives_the_estimate_of_the_changed_inputs() => Gen.Select(Any, Gen.Double[0, 1]).Sample(
        static (estimate, share) => Form.Fields.All(field =>
        {
            var changed = estimate.With(field.Input, Values([(field, share)])[field.Input]);
            return Lines(changed).SequenceEqual(Lines(CostEstimate.Of(changed.Workload, []))) && changed.Hosting == HostingPlan.Of(changed.Workload);
        }),
        iter: 200);

    [Fact]
    public void Another_model_gives_the_workload_of_that_model_and_the_numbers_given() => Any.Sample(static estimate => estimate.Workload.Sheet.Models.All(model =>
    {
        var (workload, choices) = (estimate.Workload, estimate.Workload.Choices with { Model = model.Id });
        var anew = Workload.Of(workload.Sheet, choices, workload.Given.ToDictionary(static input => input, input => workload[input]));
        return InputNames.All.All(input => anew[input] == workload.WithModel(model)[input]);
    }));

    [Fact]
    public void More_volume_is_never_cheaper() => Gen.Select(Any, Gen.Double[1, 1000]).Sample(static (estimate, factor) =>
    {
        var more = estimate.With(CostInput.Requests, Math.Min(1_000_000_000_000, Math.Ceiling(estimate.Workload[CostInput.Requests] * (decimal)factor)));
        return estimate.Options.Zip(more.Options).All(static pair => pair.First.Total(12) <= pair.Second.Total(12));
    });

    [Fact]
    public void What_is_cheapest_costs_no_more_than_the_others() => Any.Sample(static estimate =>
        estimate.Cheapest is not { } cheapest || estimate.Options.Where(static cost => cost.IsPossible).All(cost => cheapest.Total(12) <= cost.Total(12)));

    [Fact]
    public void The_order_changes_exactly_where_it_is_said_to() => Any.Sample(
        static estimate => Sensitivity.Of(estimate, Form.Fields).All(one => Flips(estimate, one.Field, one.Lower, one.Field.Step) && Flips(estimate, one.Field, one.Higher, -one.Field.Step)),
        iter: 60);

    [Fact]
    public void Where_hosting_climbs_steps_the_first_change_of_the_order_is_said()
    {
        var estimate = Estimates.Of(("audience", "customers"), ("requests", "2000000"));

        var change = Sensitivity.Of(estimate, Form.Fields)[(int)CostInput.Requests].Higher!;

        var first = VolumeCurve.Of(estimate).Crossings.First(static crossing => crossing.Requests > 2_000_000);
        Assert.Equal((first.Requests, first.After), (change.Value, change.Cheapest));
    }

    [Fact]
    public void A_model_that_changes_the_order_does_so() => Any.Sample(static estimate => estimate.ModelsThatChangeTheOrder().All(group =>
        group.All(model => CostEstimate.Of(estimate.Workload.WithModel(model), []).Cheapest!.Option == group.Key) && group.Key != estimate.Cheapest?.Option));

    [Fact]
    public void A_cheaper_model_behind_the_API_can_beat_tuning() =>
        Assert.Contains(
            Estimates.Of(("audience", "customers"), ("requests", "2000000")).ModelsThatChangeTheOrder(),
            static group => group.Key == Option.ApiIntegration && group.Any(static model => model.Id == "luna"));

    [Fact]
    public void Hosting_breaks_even_exactly_where_it_is_said_to() => Any.Sample(static estimate =>
    {
        if (estimate[Option.SelfHosting].Obstacle is not null || CostBreakEvens.Of(estimate).HostingFrom is not ({ } from and <= 1_000_000_000_000 and > 1))
        {
            return true;
        }

        var (below, at) = (estimate.With(CostInput.Requests, from - 1), estimate.With(CostInput.Requests, from));
        return below[Option.SelfHosting].Total(12) > below[Option.ApiIntegration].Total(12) && at[Option.SelfHosting].Total(12) <= at[Option.ApiIntegration].Total(12) + Rest;
    });

    [Fact]
    public void Tuning_breaks_even_exactly_where_it_is_said_to() => Any.Sample(static estimate =>
    {
        if (CostBreakEvens.Of(estimate).TuningFrom is not ({ } from and <= 1_000_000_000_000 and > 1))
        {
            return true;
        }

        var (below, at) = (estimate.With(CostInput.Requests, from - 1), estimate.With(CostInput.Requests, from));
        return below[Option.FineTuning].Total(12) > below[Option.ApiIntegration].Total(12) && at[Option.FineTuning].Total(12) <= at[Option.ApiIntegration].Total(12) + Rest;
    });

    [Fact]
    public void Tuning_and_the_API_have_cost_the_same_when_it_has_paid_for_itself() => Any.Sample(static estimate =>
        CostBreakEvens.Of(estimate).TuningPayback is not ({ } months and > 0)
        || Math.Abs(estimate[Option.FineTuning].Upfront - estimate[Option.ApiIntegration].Upfront - (months * (estimate[Option.ApiIntegration].Monthly - estimate[Option.FineTuning].Monthly))) < 0.01m);

    [Fact]
    public void Where_no_seat_covers_anybody_none_breaks_even() =>
        Assert.True(CostBreakEvens.Of(Estimates.Of(("as-of", "2026-11-25"), ("audience", "customers"), ("requests", "2000000"))) is { Seats: null, RequestsPerSeat: null, TuningFrom: 544_279 });

    /// <summary>The price is reached at 948.5 requests, within what 19 replicas can take (948.8), but 949 need a twentieth.</summary>
    [Fact]
    public void Hosting_breaks_even_at_a_whole_request_that_its_machines_can_take() =>
        Assert.Equal(961m, BreakEven.Requests(new(814.37m, 3, 0.7m, 1, 2, 3.99m), 357_759.4m, 10_000_000, 500.018323m));

    [Fact]
    public void The_curve_names_the_volumes_at_which_the_order_flips() => Any.Sample(
        static estimate => estimate.Cheapest is null || VolumeCurve.Of(estimate).Crossings.All(crossing =>
            estimate.With(CostInput.Requests, crossing.Requests).Cheapest!.Option == crossing.After
            && estimate.With(CostInput.Requests, crossing.Requests - 1).Cheapest!.Option != crossing.After),
        iter: 60);

    [Fact]
    public void An_address_gives_the_same_estimate_again() => Any.Sample(static estimate =>
        CostEstimate.Of(ParsedWorkload.Of(Form, Estimates.Guide.Prices, ParsedWorkload.Query(estimate.Workload)).Workload, []).Options.SelectMany(static cost => cost.Lines)
            .SequenceEqual(estimate.Options.SelectMany(static cost => cost.Lines)));

    [Fact]
    public void Everything_at_its_largest_is_still_a_number()
    {
        var largest = CostEstimate.Of(Workload.Of(Estimates.Guide.Prices.Current, new(false, "haiku", "8b"), Form.Fields.Where(static field => !Memory.Contains(field.Input)).ToDictionary(static field => field.Input, static field => field.Max)), []);

        Assert.All(largest.Options, static cost => Assert.True(cost.Total(36) > 0));
        Assert.NotEmpty(Sensitivity.Of(largest, Form.Fields));
        Assert.NotEmpty(VolumeCurve.Of(largest).Lines);
        Assert.NotNull(CostBreakEvens.Of(largest));
    }

    [Fact]
    public void Everything_at_its_smallest_is_still_a_number()
    {
        var smallest = CostEstimate.Of(Workload.Of(Estimates.Guide.Prices.Current, new(false, "haiku", "8b"), Form.Fields.ToDictionary(static field => field.Input, static field => field.Min)), []);

        Assert.Equal(0, smallest.Cheapest!.Total(36));
        Assert.NotEmpty(Sensitivity.Of(smallest, Form.Fields));
        Assert.NotEmpty(VolumeCurve.Of(smallest).Lines);
        Assert.NotNull(CostBreakEvens.Of(smallest));
    }

    private static IEnumerable<CostLine> Lines(CostEstimate estimate) => estimate.Options.SelectMany(static cost => cost.Lines);

    private static bool Flips(CostEstimate estimate, CostField field, OrderChange? change, decimal back) =>
        change is null
        || (estimate.With(field.Input, change.Value).Cheapest?.Option == change.Cheapest && estimate.With(field.Input, change.Value + back).Cheapest?.Option == estimate.Cheapest!.Option);

    private static Dictionary<CostInput, decimal> Values(IEnumerable<(CostField Field, double Share)> inputs) =>
        inputs.DistinctBy(static input => input.Field).ToDictionary(static input => input.Field.Input, static input => Within(input.Field, input.Share));

    private static decimal Within(CostField field, double share)
    {
        var value = Math.Exp(share * Math.Log((double)(field.Max - field.Min) + 1)) - 1;
        return Math.Clamp(Math.Round((decimal)value, field.Decimals) + field.Min, field.Min, field.Max);
    }
}
