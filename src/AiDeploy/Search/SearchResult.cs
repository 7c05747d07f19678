namespace AiDeploy.Search;

/// <summary>What a search found.</summary>
/// <param name="Hits">The passages, best first.</param>
/// <param name="Corrected">The words searched for, where one was taken for a typing error; else null.</param>
/// <param name="IsOnTopic">True when one of the words is more than everyday language, or all of them together are a name.</param>
/// <param name="Terms">What the vocabulary makes of the words searched for.</param>
/// <param name="Unknown">The words that stand nowhere in the guide, as they were typed.</param>
public sealed record SearchResult(
    ImmutableArray<Hit> Hits, string? Corrected, bool IsOnTopic, ImmutableArray<string> Terms, ImmutableArray<string> Unknown)
{
    /// <summary>True when half of the words that say something stand nowhere in the guide.</summary>
    internal bool IsMostlyUnknown => Unknown.Length > 1 && 2 * Unknown.Length >= Words.Count();

    /// <summary>The terms that are words, without those that stand for a group of synonyms.</summary>
    internal IEnumerable<string> Words => Terms.Where(SynonymGroup.IsWord);
}

/// <summary>A passage that was found.</summary>
/// <param name="Score">How well it fits; only to be compared with others of the same search.</param>
/// <param name="Part">The part that fits best.</param>
/// <param name="Marked">The sentences of that part that answer, in its order; none where the part has no text.</param>
/// <param name="Matched">The words asked for that it has, as they were typed.</param>
public sealed record Hit(
    Passage Passage, double Score, PassagePart Part, ImmutableArray<string> Marked, ImmutableArray<string> Matched)
{
    /// <summary>The first sentence that answers; null where the part has no text.</summary>
    public string? Sentence => Marked.FirstOrDefault();
}
