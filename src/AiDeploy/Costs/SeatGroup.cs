namespace AiDeploy.Costs;

/// <summary>Seats of one kind.</summary>
/// <param name="Seats">How many people.</param>
/// <param name="Price">US dollars a seat and month.</param>
public sealed record SeatGroup(decimal Seats, decimal Price);
