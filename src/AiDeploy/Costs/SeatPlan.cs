using System.Collections.Immutable;

namespace AiDeploy.Costs;

/// <summary>An off-the-shelf product paid by the seat. Source: the price pages of the products in <c>facts.yaml</c>.</summary>
/// <param name="Groups">The seats, at least one kind.</param>
/// <param name="Minimum">The fewest seats billed; those nobody uses cost the first group's price.</param>
public sealed record SeatPlan(ImmutableArray<SeatGroup> Groups, decimal Minimum)
{
    /// <summary>US dollars a seat and month for the plan that the product needs besides.</summary>
    public decimal BasePrice { get; init; }

    /// <summary>Credits a month that come with the seats, in one pool.</summary>
    public decimal Included { get; init; }

    /// <summary>Credits used a month.</summary>
    public decimal Used { get; init; }

    /// <summary>US dollars for a credit beyond those included.</summary>
    public decimal Overage { get; init; }

    /// <summary>Seats billed.</summary>
    public decimal Billed => Math.Max(Groups.Sum(static group => group.Seats), Minimum);

    /// <summary>US dollars a month.</summary>
    public decimal Monthly =>
        Groups.Sum(static group => group.Seats * group.Price)
        + ((Billed - Groups.Sum(static group => group.Seats)) * Groups[0].Price)
        + (Billed * BasePrice)
        + (Math.Max(0, Used - Included) * Overage);
}
