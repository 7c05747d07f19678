namespace AiDeploy.Search;

/// <summary>A question sentence by sentence, as wordings are looked for: the words of one must stand in one sentence.</summary>
internal sealed partial class Asked(string text)
{
    private static readonly HashSet<string> Speakers =
        [.. new[] { "i", "we", "our", "ours", "us", "my", "me", "i’m", "i'm", "we’re", "we're" }.Select(Tokenizer.Stem)];

    private readonly ImmutableArray<AskedSentence> sentences =
    [
        .. Sentence.Matches(text).Select(static one => new AskedSentence(one.Value, Question.IsMatch(one.Value))),
    ];

    /// <summary>False for an order, and for a mere statement of what is wrong.</summary>
    private bool Asks => sentences.Any(static one => one.IsQuestion);

    /// <summary>True where it is put in one of these ways. What the asker tells around the question says little about it.</summary>
    public bool IsPut(ImmutableArray<PhrasePattern> wordings) => sentences.Any(sentence =>
        (sentence.IsQuestion || !Asks || !sentence.Stems.Any(Speakers.Contains))
        && PhrasePattern.AnyMatches(wordings, sentence.Stems));

    /// <summary>True where any of its sentences says so, in one of these ways.</summary>
    public bool Says(ImmutableArray<PhrasePattern> wordings) =>
        sentences.Any(sentence => PhrasePattern.AnyMatches(wordings, sentence.Stems));

    /// <summary>True where the asker states it of the own case, in one of these ways, and doesn't ask whether it is so.</summary>
    public bool IsStated(ImmutableArray<PhrasePattern> wordings) => sentences.Any(sentence =>
        !sentence.IsQuestion && sentence.Stems.Any(Speakers.Contains) && PhrasePattern.AnyMatches(wordings, sentence.Stems));

    /// <summary>Its questions, where it says more than one sentence.</summary>
    public static ImmutableArray<string> Questions(string text)
    {
        var all = Sentence.Matches(text).Select(static one => one.Value).ToList();
        return all.Count > 1 ? [.. all.Where(static one => Question.IsMatch(one))] : [];
    }

    /// <summary>A dot within a number or a name (GPT-4.1) ends nothing.</summary>
    [GeneratedRegex(@"\S.*?([.!?;](?=\s|$)|$)")]
    private static partial Regex Sentence { get; }

    [GeneratedRegex(
        @"\?\s*$|^\s*(is|are|do|does|did|can|could|should|would|will|may|must|have|has|what|whats|which|who|when|where|why|how|if|you)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Question { get; }

    private sealed record AskedSentence(string Text, bool IsQuestion)
    {
        private readonly Lazy<ImmutableArray<string>> stems = new(() => Tokenizer.Stems(Text));

        /// <summary>Read where wordings are looked for: most sentences only tell where they stand.</summary>
        public ImmutableArray<string> Stems => stems.Value;
    }
}
