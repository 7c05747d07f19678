namespace AiDeploy.Search;

/// <summary>
/// Keeps of a written answer what passages support. A sentence keeps a citation when the passage cited has every figure and at
/// least half of the content words (those that are not silent in the vocabulary, without endings). A sentence that keeps no
/// citation is left out.
/// </summary>
public static partial class Grounding
{
    /// <summary>The least share of content words that a passage must have.</summary>
    public const double LeastShare = 0.5;

    /// <summary>The sentences that are supported, in order, as plain text; none where nothing is.</summary>
    public static ImmutableArray<GroundedSentence> Check(string text, ImmutableArray<Hit> passages, SearchIndex index)
    {
        var sentences = SentenceEnd.Split(QuestionText.Clean(text)).Select(Ground);
        return [.. sentences.Where(static sentence => sentence.Text.Length > 0 && !sentence.Sources.IsEmpty)];

        GroundedSentence Ground(string sentence)
        {
            var words = Plain(sentence);
            var cited = Mark.Matches(sentence).Select(static mark => int.Parse(mark.Groups["n"].Value, CultureInfo.InvariantCulture) - 1);
            var places = cited.Distinct().Where(place => place >= 0 && place < passages.Length);
            return new(words, [.. places.Where(place => Supports(passages[place], words, index))]);
        }
    }

    private static bool Supports(Hit hit, string sentence, SearchIndex index)
    {
        var has = hit.Part.Sentences.Append(hit.Passage.Heading).Append(hit.Passage.Title).SelectMany(index.Terms).ToHashSet();
        var words = index.Terms(sentence).Where(SynonymGroup.IsWord).Distinct().ToList();
        return words.Count > 0
            && words.Count(has.Contains) >= LeastShare * words.Count
            && words.Where(static word => word.Any(char.IsDigit)).All(has.Contains);
    }

    private static string Plain(string sentence)
    {
        var words = Link.Replace(Mark.Replace(sentence, ""), "");
        return Spaces.Replace(words, " ").Trim().Replace(" .", ".", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\[(?<n>\d{1,3})\]")]
    private static partial Regex Mark { get; }

    /// <summary>Addresses, and the marks of Markdown and HTML.</summary>
    [GeneratedRegex(@"!?\[[^\]]*\]\([^)]*\)|<[^>]*>|(https?:|www\.|javascript:|data:)\S+|[*_`#]+")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }

    /// <summary>A sentence ends after its mark and the numbers that follow it.</summary>
    [GeneratedRegex(@"(?<=[.!?](\s*\[\d{1,3}\])*)\s+(?=[^\[\s])")]
    private static partial Regex SentenceEnd { get; }
}

/// <summary>A sentence of a written answer that passages support.</summary>
/// <param name="Text">The sentence as plain text.</param>
/// <param name="Sources">The places of the passages that support it, from 0.</param>
public sealed record GroundedSentence(string Text, ImmutableArray<int> Sources);
