namespace AiDeploy.Costs;

/// <summary>What an option costs at one volume.</summary>
/// <param name="Requests">Requests a month.</param>
/// <param name="Monthly">US dollars of an average month of the first year.</param>
public sealed record VolumePoint(decimal Requests, decimal Monthly);
