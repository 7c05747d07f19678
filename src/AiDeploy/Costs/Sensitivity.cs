namespace AiDeploy.Costs;

/// <summary>How far one input can move, all others kept, before another option is the cheapest.</summary>
/// <param name="Lower">Where the order changes below; null where it never does.</param>
/// <param name="Higher">Where the order changes above; null where it never does.</param>
public sealed record Sensitivity(CostField Field, OrderChange? Lower, OrderChange? Higher)
{
    /// <summary>Inputs on which costs do not depend evenly: hosting climbs by steps, long requests cost more.</summary>
    private static readonly ImmutableHashSet<CostInput> Uneven = [CostInput.Requests, CostInput.TokensIn, CostInput.TokensOut];

    /// <summary>Factor between the values looked at where costs are uneven.</summary>
    private const decimal Stride = 8;

    /// <summary>True when moving the input changes the order.</summary>
    public bool Matters => Lower is not null || Higher is not null;

    /// <summary>The sensitivity of every input; none where no option can be had.</summary>
    public static ImmutableArray<Sensitivity> Of(CostEstimate estimate, ImmutableArray<CostField> fields) => estimate.Cheapest is { } cheapest
        ? [.. fields.Select(field => new Sensitivity(field, Find(estimate, cheapest.Option, field, field.Min), Find(estimate, cheapest.Option, field, field.Max)))]
        : [];

    /// <summary>
    /// The total of an option is linear in an input, or climbs by steps, so the cheapest stays the cheapest up to one point: if it
    /// still is at the end of the range, there is none. Where costs are uneven, points on the way are looked at too.
    /// </summary>
    private static OrderChange? Find(CostEstimate estimate, Option cheapest, CostField field, decimal end)
    {
        var near = estimate.Workload[field.Input];
        foreach (var far in Points(estimate, field, near, end))
        {
            var there = far == near ? estimate : estimate.With(field.Input, far);
            if (far != near && there.Cheapest?.Option != cheapest)
            {
                return there.Cheapest is null ? null : Narrow(estimate, there, cheapest, field, near);
            }

            near = far;
        }

        return null;
    }

    /// <summary>The values looked at, on the way to the end: where hosting climbs a step, the order may change to and fro.</summary>
    private static IEnumerable<decimal> Points(CostEstimate estimate, CostField field, decimal from, decimal end)
    {
        var strides = Uneven.Contains(field.Input) ? Strides(from, end, field.Step) : [end];
        var steps = field.Input == CostInput.Requests ? VolumeCurve.Edges(estimate).Where(edge => edge > Math.Min(from, end) && edge < Math.Max(from, end)) : [];
        return end > from ? strides.Concat(steps).Order() : strides.Concat(steps).OrderDescending();
    }

    private static IEnumerable<decimal> Strides(decimal from, decimal end, decimal step)
    {
        var next = end > from ? Math.Max(from, step) * Stride : decimal.Floor(from / Stride / step) * step;
        for (; next != end && next < end == end > from; next = end > from ? next * Stride : decimal.Floor(next / Stride / step) * step)
        {
            yield return next;
        }

        yield return end;
    }

    /// <summary>Bisection, helped by where two straight lines would meet, down to two neighboring values.</summary>
    private static OrderChange Narrow(CostEstimate estimate, CostEstimate beyond, Option cheapest, CostField field, decimal same)
    {
        var other = beyond.Workload[field.Input];
        var (lead, gap) = (Lead(estimate.With(field.Input, same), cheapest), Lead(beyond, cheapest));
        var winner = beyond.Cheapest!.Option;
        for (var turn = 0; Math.Abs(other - same) > field.Step; turn++)
        {
            var share = turn % 2 == 0 && lead - gap > 0 ? Math.Clamp(lead / (lead - gap), 0, 1) : 0.5m;
            var middle = Inside(same, other, field.Step, same + ((other - same) * share));
            var there = estimate.With(field.Input, middle);
            if (there.Cheapest?.Option is { } option && option != cheapest)
            {
                (other, gap, winner) = (middle, Lead(there, cheapest), option);
            }
            else
            {
                (same, lead) = (middle, Lead(there, cheapest));
            }
        }

        return new(other, winner);
    }

    /// <summary>A value of the grid strictly between two others.</summary>
    private static decimal Inside(decimal one, decimal two, decimal step, decimal wanted) =>
        Math.Clamp(decimal.Floor(wanted / step) * step, Math.Min(one, two) + step, Math.Max(one, two) - step);

    /// <summary>By how much an option beats the best of the others; negative where it doesn't.</summary>
    private static decimal Lead(CostEstimate estimate, Option option)
    {
        decimal? rival = estimate.Contenders.Where(cost => cost.Option != option).Min(static cost => (decimal?)cost.Total(CostEstimate.Months));
        return (rival ?? 0) - estimate[option].Total(CostEstimate.Months);
    }
}

/// <summary>A value at which another option becomes the cheapest.</summary>
/// <param name="Value">The first value, counted from the present one, at which it is.</param>
/// <param name="Cheapest">The option that is cheapest there.</param>
public sealed record OrderChange(decimal Value, Option Cheapest);
