namespace AiDeploy.Costs;

/// <summary>How hard the seats of a product would be used.</summary>
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
    /// <summary>Requests a month that so many people send at most.</summary>
    public decimal MostRequests => People * WorkingDays * MostADay;
    /// <summary>The fewest people who send so many requests.</summary>
    public decimal FewestPeople => decimal.Ceiling(Requests / (WorkingDays * MostADay));
    /// <summary>True where there are more requests than people send.</summary>
    public bool IsBeyondPeople => Requests > MostRequests;
}
