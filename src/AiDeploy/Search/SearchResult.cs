namespace AiDeploy.Search;

/// <summary>What a search found.</summary>
/// <param name="Hits">The passages, best first.</param>
/// <param name="Corrected">The words searched for, where one was taken for a typing error; else null.</param>
/// <param name="IsOnTopic">True when one of the words is more than everyday language, or all of them are words of the guide.</param>
/// <param name="IsMostlyUnknown">True when most words that say something stand nowhere in the guide.</param>
/// <param name="Terms">What the vocabulary makes of the words searched for.</param>
public sealed record SearchResult(
    ImmutableArray<Hit> Hits, string? Corrected, bool IsOnTopic, bool IsMostlyUnknown, ImmutableArray<string> Terms)
{
    /// <summary>How near it comes to what the guide is often asked, 0 to 1.</summary>
    public double Nearness { get; init; }

    /// <summary>
    /// True when no passage holds together what is asked, nothing like it is asked often, and nothing is named that has a price or
    /// stands in the glossary.
    /// </summary>
    public bool IsScattered { get; init; }

    /// <summary>True when something very like it is asked often, and answered.</summary>
    public bool IsTypical => Nearness >= NearQuestions.Typical;

    /// <summary>The terms that are words, without those that stand for a group of synonyms.</summary>
    internal IEnumerable<string> Words => Terms.Where(SynonymGroup.IsWord);
}

/// <summary>A passage that was found.</summary>
/// <param name="Score">How well it fits; only to be compared with others of the same search.</param>
/// <param name="Part">The part that fits best.</param>
/// <param name="Marked">The sentences of that part that answer, in its order; none where the part has no text.</param>
/// <param name="Matched">The words asked for that it has, as they were typed.</param>
public sealed partial record Hit(
    Passage Passage, double Score, PassagePart Part, ImmutableArray<string> Marked, ImmutableArray<string> Matched)
{
    /// <summary>What is marked, as one text, with a dot between cells; null where the part has none.</summary>
    public string? Quote => Marked.IsEmpty
        ? null
        : CellEnd.Replace(string.Join('\n', Marked), " · ").Replace('\n', ' ');

    [GeneratedRegex(@"(?<![.!?”])\n")]
    private static partial Regex CellEnd { get; }
}
