namespace AiDeploy.Costs;

/// <summary>A volume from which another option is the cheapest.</summary>
/// <param name="Requests">Requests a month, the first at which it is.</param>
/// <param name="Before">The option that was.</param>
/// <param name="After">The option that is.</param>
/// <param name="Monthly">US dollars of an average month of the first year there.</param>
public sealed record VolumeCrossing(decimal Requests, Option Before, Option After, decimal Monthly);
