using System.Collections.Immutable;

namespace AiDeploy.Search;

/// <summary>A passage that was found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">How well it fits; only to be compared with others of the same search.</param>
/// <param name="Part">The part that fits best.</param>
/// <param name="Sentence">The sentence of that part that fits best; null where the part has no text.</param>
/// <param name="Matched">The words asked for that it has, as they were typed.</param>
public sealed record Hit(Passage Passage, double Score, PassagePart Part, string? Sentence, ImmutableArray<string> Matched);
