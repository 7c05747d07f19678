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

/// <summary>Seats of one kind.</summary>
/// <param name="Seats">How many people.</param>
/// <param name="Price">US dollars a seat and month.</param>
public sealed record SeatGroup(decimal Seats, decimal Price);

/// <summary>How hard the seats of a product would be used.</summary>
/// <param name="People">People who use it.</param>
/// <param name="Requests">Requests a month, of all of them together.</param>
public sealed record SeatUse(decimal People, decimal Requests)
{
    /// <summary>Working days in a month: the 260 weekdays of a year, less some holidays, by twelve.</summary>
    public const decimal WorkingDays = 21;

    /// <summary>
    /// Requests on a working day up to which we believe that a person sends them. An assumption of ours: 200 in eight hours are one
    /// every 2.4 minutes without a break, and ten times what the form starts from. Beyond, a program asks, and no seat is sold for that.
    /// </summary>
    public const decimal MostADay = 200;

    /// <summary>Requests of each person on a working day; null where there is nobody.</summary>
    public decimal? ADay => People > 0 ? Requests / (People * WorkingDays) : null;

    /// <summary>True where there are more requests than people send.</summary>
    public bool IsBeyondPeople => Requests > People * WorkingDays * MostADay;
}
