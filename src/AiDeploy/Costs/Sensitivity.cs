namespace AiDeploy.Costs;

/// <summary>How far one input can move, all others kept, before another option is the cheapest.</summary>
/// <param name="Lower">Where the order changes below; null where it never does.</param>
/// <param name="Higher">Where the order changes above; null where it never does.</param>
public sealed record Sensitivity(CostField Field, OrderChange? Lower, OrderChange? Higher)
{
    /// <summary>Costs do not grow evenly with these: hosting climbs by steps, long requests cost more, requests follow people.</summary>
    private static readonly ImmutableHashSet<CostInput> Uneven =
        [CostInput.People, CostInput.Requests, CostInput.TokensIn, CostInput.TokensOut, CostInput.BatchShare, CostInput.Retries];

    /// <summary>Factor between the values looked at where costs are uneven.</summary>
    private const decimal Stride = 8;

    /// <summary>The sensitivity of every input; none where no option can be had.</summary>
    public static ImmutableArray<Sensitivity> Of(CostEstimate estimate, ImmutableArray<CostField> fields)
    {
        if (estimate.Cheapest is not { Option: var cheapest })
        {
            return [];
        }

        return [.. fields.Select(field => new Sensitivity(field, To(field, field.Min), To(field, field.Max)))];

        OrderChange? To(CostField field, decimal end) => Find(estimate, cheapest, field, end);
    }

    /// <summary>
    /// The total of an option is linear in an input, or climbs by steps, so the cheapest stays the cheapest up to one point. If it
    /// still is at the end of the range, there is no such point. Where costs are uneven, points on the way are looked at too.
    /// </summary>
    private static OrderChange? Find(CostEstimate estimate, Option cheapest, CostField field, decimal end)
    {
        // Steps are those of what is typed, so money moves by cents of the currency chosen.
        var near = estimate.Workload.Currency.Of(field.Input, estimate.Workload[field.Input]);
        foreach (var far in Points(estimate, field, near, end))
        {
            if (far == near)
            {
                continue;
            }

            var there = At(estimate, field, far);
            if (there.Cheapest?.Option != cheapest)
            {
                return there.Cheapest is null ? null : Narrow(estimate, cheapest, field, near, far);
            }

            near = far;
        }

        return null;
    }

    /// <summary>The values to look at on the way to the end. Where hosting climbs a step, the order may change to and fro.</summary>
    private static IEnumerable<decimal> Points(CostEstimate estimate, CostField field, decimal from, decimal end)
    {
        var points = Uneven.Contains(field.Input) ? Strides(from, end, field.Step).Append(end) : [end];
        var edges = Edges(estimate, field.Input).Where(edge => edge > Math.Min(from, end) && edge < Math.Max(from, end));
        points = points.Concat(edges);
        return end > from ? points.Order() : points.OrderDescending();
    }

    /// <summary>Values at which the order may change to and fro, because hosting climbs a step there or seats come out of reach.</summary>
    private static IEnumerable<decimal> Edges(CostEstimate estimate, CostInput input)
    {
        if (input == CostInput.People && estimate.Workload is { RequestsFollowPeople: true, RequestsEach: > 0 and var each })
        {
            return VolumeCurve.Edges(estimate).Select(edge => Math.Floor(edge / each)).SelectMany(static edge => new[] { edge, edge + 1 });
        }

        return input switch
        {
            CostInput.Requests => VolumeCurve.Edges(estimate),
            CostInput.People when estimate.Workload.Sheet.LimitsSeats => [estimate.Workload.SeatUse.FewestPeople],
            _ => [],
        };
    }

    private static IEnumerable<decimal> Strides(decimal from, decimal end, decimal step)
    {
        for (var up = Math.Max(from, step) * Stride; up < end; up *= Stride)
        {
            yield return up;
        }

        for (var down = Lower(from); down > end; down = Lower(down))
        {
            yield return down;
        }

        decimal Lower(decimal value) => decimal.Floor(value / Stride / step) * step;
    }

    /// <summary>Bisection, helped by where two straight lines would meet, down to two neighboring values.</summary>
    private static OrderChange Narrow(CostEstimate estimate, Option cheapest, CostField field, decimal same, decimal other)
    {
        var beyond = At(estimate, field, other);
        var (lead, gap) = (Lead(At(estimate, field, same), cheapest), Lead(beyond, cheapest));
        var winner = beyond.Cheapest!.Option;
        for (var turn = 0; Math.Abs(other - same) > field.Step; turn++)
        {
            var share = turn % 2 == 0 && lead - gap > 0 ? Math.Clamp(lead / (lead - gap), 0, 1) : 0.5m;
            var middle = Inside(same, other, field.Step, same + ((other - same) * share));
            var there = At(estimate, field, middle);
            if (there.Cheapest?.Option is { } option && option != cheapest)
            {
                (other, gap, winner) = (middle, Lead(there, cheapest), option);
            }
            else
            {
                (same, lead) = (middle, Lead(there, cheapest));
            }
        }

        return new(estimate.Workload.Currency.ToDollars(field.Input, other), winner);
    }

    /// <summary>The estimate at a value as it is typed.</summary>
    private static CostEstimate At(CostEstimate estimate, CostField field, decimal typed) =>
        estimate.With(field.Input, estimate.Workload.Currency.ToDollars(field.Input, typed));

    /// <summary>A value of the grid strictly between two others more than a step apart, which may lie beside it.</summary>
    private static decimal Inside(decimal one, decimal two, decimal step, decimal wanted)
    {
        var first = (decimal.Floor(Math.Min(one, two) / step) + 1) * step;
        var last = (decimal.Ceiling(Math.Max(one, two) / step) - 1) * step;
        return Math.Clamp(decimal.Floor(wanted / step) * step, first, last);
    }

    /// <summary>By how much an option beats the best of the others; negative where it doesn't.</summary>
    private static decimal Lead(CostEstimate estimate, Option option)
    {
        var others = estimate.Contenders.Where(cost => cost.Option != option);
        return (others.Min(static cost => (decimal?)cost.Total(CostEstimate.Months)) ?? 0) - estimate[option].Total(CostEstimate.Months);
    }
}

/// <summary>A value at which another option becomes the cheapest.</summary>
/// <param name="Value">In US dollars where it is money: the first value, counted from the present one, at which it is.</param>
/// <param name="Cheapest">The option that is cheapest there.</param>
public sealed record OrderChange(decimal Value, Option Cheapest);
