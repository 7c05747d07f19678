using System.Collections.Immutable;

namespace AiDeploy.Costs;

/// <summary>A part of the form.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Fields">Its fields, in order.</param>
public sealed record CostGroup(string Title, ImmutableArray<CostField> Fields);
