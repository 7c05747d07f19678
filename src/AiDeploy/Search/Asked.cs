namespace AiDeploy.Search;

/// <summary>A question sentence by sentence, as wordings are looked for: the words of one must stand in one sentence.</summary>
internal sealed partial class Asked(string text)
{
    private static readonly HashSet<string> Speakers =
        [.. new[] { "i", "we", "our", "ours", "us", "my", "me", "i’m", "i'm", "we’re", "we're" }.Select(Tokenizer.Stem)];

    private readonly ImmutableArray<(ImmutableArray<string> Stems, bool IsQuestion)> sentences =
        [.. Ends.Split(text).Select(static one => (Tokenizer.Stems(one), Question.IsMatch(one)))];

    /// <summary>True where it is put in one of these ways.</summary>
    public bool IsPut(ImmutableArray<PhrasePattern> wordings) =>
        sentences.Any(sentence => PhrasePattern.AnyMatches(wordings, sentence.Stems));

    /// <summary>True where the asker states it of the own case, in one of these ways, and doesn't ask whether it is so.</summary>
    public bool IsStated(ImmutableArray<PhrasePattern> wordings) => sentences.Any(sentence =>
        !sentence.IsQuestion && sentence.Stems.Any(Speakers.Contains) && PhrasePattern.AnyMatches(wordings, sentence.Stems));

    [GeneratedRegex(@"(?<=[.!?;])\s+")]
    private static partial Regex Ends { get; }

    [GeneratedRegex(
        @"\?\s*$|^\s*(is|are|do|does|did|can|could|should|would|will|may|must|have|has|what|whats|which|who|when|where|why|how|if)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Question { get; }
}
