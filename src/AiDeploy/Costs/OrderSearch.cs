namespace AiDeploy.Costs;

/// <summary>Looks for the values of one input at which another option becomes the cheapest, all others kept.</summary>
internal sealed class OrderSearch
{
    /// <summary>Costs do not grow evenly with these: hosting climbs by steps, long requests cost more, requests follow people.</summary>
    private static readonly ImmutableHashSet<CostInput> Uneven =
        [CostInput.People, CostInput.Requests, CostInput.TokensIn, CostInput.TokensOut, CostInput.BatchShare, CostInput.Retries];

    /// <summary>Factor between the values looked at where costs are uneven.</summary>
    private const decimal Stride = 8;

    private readonly CostEstimate estimate;
    private readonly Option cheapest;
    private readonly CostField changed;
    private readonly ImmutableArray<VolumeLine> lines;

    /// <summary>A search from an estimate that has a cheapest option.</summary>
    public OrderSearch(CostEstimate estimate, CostField changed)
    {
        (this.estimate, cheapest, this.changed) = (estimate, estimate.Cheapest!.Option, changed);
        lines = changed.Input == CostInput.Requests || IsPeopleWithRequests ? VolumeLine.Of(estimate) : [];
    }

    private bool IsPeopleWithRequests =>
        changed.Input == CostInput.People && estimate.Workload is { RequestsFollowPeople: true, RequestsEach: > 0 };

    /// <summary>
    /// The nearest change on the way to an end of the range; null where there is none. The total of an option is linear in an input, or
    /// climbs by steps, so the cheapest stays the cheapest up to one point. Where costs are uneven, points on the way are looked at too.
    /// </summary>
    public OrderChange? To(decimal end)
    {
        // Steps are those of what is typed, so money moves by cents of the currency chosen.
        var near = estimate.Workload.Currency.Of(changed.Input, estimate.Workload[changed.Input]);
        foreach (var far in Points(near, end))
        {
            if (far == near)
            {
                continue;
            }

            if (At(far) is var there && there.Cheapest != cheapest)
            {
                return there.Cheapest is null ? null : Narrow(near, far);
            }

            near = far;
        }

        return null;
    }

    /// <summary>The values to look at on the way to the end. Where hosting climbs a step, the order may change to and fro.</summary>
    private IEnumerable<decimal> Points(decimal from, decimal end)
    {
        var points = Uneven.Contains(changed.Input) ? Strides(from, end).Append(end) : [end];
        points = points.Concat(Edges.Where(edge => edge > Math.Min(from, end) && edge < Math.Max(from, end)));
        return end > from ? points.Order() : points.OrderDescending();
    }

    /// <summary>Values at which the order may change to and fro, because hosting climbs a step there or seats come out of reach.</summary>
    private IEnumerable<decimal> Edges
    {
        get
        {
            var edges = lines.SelectMany(static line => line.Edges);
            if (IsPeopleWithRequests)
            {
                var each = estimate.Workload.RequestsEach;
                return edges.Select(edge => Math.Floor(edge / each)).SelectMany(static edge => new[] { edge, edge + 1 });
            }

            var isPeople = changed.Input == CostInput.People && estimate.Workload.Sheet.LimitsSeats;
            return isPeople ? [estimate.Workload.SeatUse.FewestPeople] : edges;
        }
    }

    private IEnumerable<decimal> Strides(decimal from, decimal end)
    {
        for (var up = Math.Max(from, changed.Step) * Stride; up < end; up *= Stride)
        {
            yield return up;
        }

        for (var down = Lower(from); down > end; down = Lower(down))
        {
            yield return down;
        }

        decimal Lower(decimal value) => decimal.Floor(value / Stride / changed.Step) * changed.Step;
    }

    /// <summary>Bisection, helped by where two straight lines would meet, down to two neighboring values.</summary>
    private OrderChange Narrow(decimal same, decimal other)
    {
        var (here, beyond) = (At(same), At(other));
        for (var turn = 0; Math.Abs(other - same) > changed.Step; turn++)
        {
            var apart = here.Lead - beyond.Lead;
            var share = turn % 2 == 0 && apart > 0 ? Math.Clamp(here.Lead / apart, 0, 1) : 0.5m;
            var middle = Inside(same, other, same + ((other - same) * share));
            var there = At(middle);
            if (there.Cheapest is { } option && option != cheapest)
            {
                (other, beyond) = (middle, there);
            }
            else
            {
                (same, here) = (middle, there);
            }
        }

        return new(estimate.Workload.Currency.ToDollars(changed.Input, other), beyond.Cheapest!);
    }

    /// <summary>A value of the grid strictly between two others more than a step apart, which may lie beside it.</summary>
    private decimal Inside(decimal one, decimal two, decimal wanted)
    {
        var first = (decimal.Floor(Math.Min(one, two) / changed.Step) + 1) * changed.Step;
        var last = (decimal.Ceiling(Math.Max(one, two) / changed.Step) - 1) * changed.Step;
        return Math.Clamp(decimal.Floor(wanted / changed.Step) * changed.Step, first, last);
    }

    /// <summary>The order at a value as it is typed.</summary>
    private Order At(decimal typed)
    {
        if (changed.Input == CostInput.Requests)
        {
            return Among([
                .. from line in lines
                   where line.IsOpen && line.At(typed) is not null
                   select (line.Option, line.At(typed)!.Value),
            ]);
        }

        var there = estimate.With(changed.Input, estimate.Workload.Currency.ToDollars(changed.Input, typed));
        return Among([.. there.Contenders.Select(static cost => (cost.Option, cost.Total(CostEstimate.Months)))]);
    }

    private Order Among(ImmutableArray<(Option Option, decimal Sum)> contenders)
    {
        var own = contenders.FirstOrDefault(one => one.Option == cheapest).Sum;
        var best = contenders.Where(one => one.Option != cheapest).Min(static one => (decimal?)one.Sum) ?? 0;
        return new(contenders.IsEmpty ? null : contenders.MinBy(static one => one.Sum).Option, best - own);
    }

    /// <summary>The order of the options at one value.</summary>
    /// <param name="Cheapest">Null where none can be had.</param>
    /// <param name="Lead">By how much the option that is the cheapest now beats the best of the others; negative where it doesn't.</param>
    private readonly record struct Order(Option? Cheapest, decimal Lead);
}
