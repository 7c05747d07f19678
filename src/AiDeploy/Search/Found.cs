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
