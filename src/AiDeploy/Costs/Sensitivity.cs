namespace AiDeploy.Costs;

/// <summary>How far one input can move, all others kept, before another option is the cheapest.</summary>
/// <param name="Lower">Where the order changes below; null where it never does.</param>
/// <param name="Higher">Where the order changes above; null where it never does.</param>
public sealed record Sensitivity(CostField Field, OrderChange? Lower, OrderChange? Higher)
{
    /// <summary>The sensitivity of every input; none where no option can be had.</summary>
    public static ImmutableArray<Sensitivity> Of(CostEstimate estimate, ImmutableArray<CostField> fields)
    {
        return estimate.Cheapest is null ? [] : [.. fields.Select(Of)];

        Sensitivity Of(CostField field)
        {
            var search = new OrderSearch(estimate, field);
            return new(field, search.To(field.Min), search.To(field.Max));
        }
    }
}

/// <summary>A value at which another option becomes the cheapest.</summary>
/// <param name="Value">In US dollars where it is money: the first value, counted from the present one, at which it is.</param>
/// <param name="Cheapest">The option that is cheapest there.</param>
public sealed record OrderChange(decimal Value, Option Cheapest);
