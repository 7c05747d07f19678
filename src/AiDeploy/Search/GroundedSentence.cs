using System.Collections.Immutable;

namespace AiDeploy.Search;

/// <summary>A sentence of a written answer that passages support.</summary>
/// <param name="Text">The sentence as plain text.</param>
/// <param name="Sources">The places of the passages that support it, from 0.</param>
public sealed record GroundedSentence(string Text, ImmutableArray<int> Sources);
