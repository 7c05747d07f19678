using System.Collections.Immutable;

namespace AiDeploy.Costs;

/// <summary>What one option costs by volume.</summary>
/// <param name="Option">The option.</param>
/// <param name="IsOpen">False where it was ruled out.</param>
/// <param name="Points">From left to right.</param>
public sealed record VolumeLine(Option Option, bool IsOpen, ImmutableArray<VolumePoint> Points);
