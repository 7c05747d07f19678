using System.Collections.Immutable;

namespace AiDeploy.Search;

/// <summary>What a search found.</summary>
/// <param name="Hits">The passages, best first.</param>
/// <param name="Corrected">The words searched for, where one was taken for a typing error; else null.</param>
/// <param name="IsOnTopic">True when a word of it belongs to the subject, not only to everyday language, or when it is an alias and nothing more.</param>
/// <param name="Terms">What the vocabulary makes of the words searched for.</param>
/// <param name="Unknown">The words that stand nowhere in the guide, as they were typed.</param>
public sealed record Found(ImmutableArray<Hit> Hits, string? Corrected, bool IsOnTopic, ImmutableArray<string> Terms, ImmutableArray<string> Unknown)
{
    /// <summary>True when half of the words that say something stand nowhere in the guide.</summary>
    public bool IsMostlyUnknown => Unknown.Length * 2 >= Terms.Count(static term => term[0] != '=') + 1 && Unknown.Length > 1;
}

/// <summary>A passage that was found.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Score">How well it fits; only to be compared with others of the same search.</param>
/// <param name="Part">The part that fits best.</param>
/// <param name="Sentence">The sentence of that part that fits best; null where the part has no text.</param>
/// <param name="Matched">The words asked for that it has, as they were typed.</param>
public sealed record Hit(Passage Passage, double Score, PassagePart Part, string? Sentence, ImmutableArray<string> Matched);
