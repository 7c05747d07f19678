namespace AiDeploy.Costs;

/// <summary>A value at which another option becomes the cheapest.</summary>
/// <param name="Value">The first value, counted from the present one, at which it is.</param>
/// <param name="Cheapest">The option that is cheapest there.</param>
public sealed record OrderChange(decimal Value, Option Cheapest);
