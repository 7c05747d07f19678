namespace AiDeploy.Search;

/// <summary>A figure a question wants: only a paragraph that holds one of its kind, for what is asked about, answers it.</summary>
internal sealed partial class ExpectedAnswerType
{
    private static readonly ImmutableArray<PhrasePattern> Price =
        [.. new[] { "how much cost/pay/charge/spend/price/money", "what price", "what cost/fee/rate of/for/per", "what do/does/will/would cost/charge", "price/cost per/of", "how much is/are/for" }.Select(static text => new PhrasePattern(text))];

    /// <summary>Prices spoken of without asking for one.</summary>
    private static readonly ImmutableArray<PhrasePattern> NoPrice =
        [.. new[] { "how grow/change/rise/differ/compare/predict", "why", "worth", "predictable", "expensive", "grow" }.Select(static text => new PhrasePattern(text))];

    private static readonly ImmutableArray<PhrasePattern> Duration =
        [.. new[] { "how long", "how many day/week/month/hour/year" }.Select(static text => new PhrasePattern(text))];

    private ExpectedAnswerType(Regex kind, bool isPrice, ImmutableArray<string> about) => (Kind, IsPrice, About) = (kind, isPrice, about);

    public bool IsPrice { get; }

    private Regex Kind { get; }

    /// <summary>Terms that the paragraph must have.</summary>
    private ImmutableArray<string> About { get; }

    /// <summary>The figure wanted; null where none is.</summary>
    /// <param name="names">The terms of the things it names.</param>
    /// <param name="terms">What the vocabulary makes of a text.</param>
    public static ExpectedAnswerType? WantedBy(string text, ImmutableArray<string> names, Func<string, IEnumerable<string>> terms)
    {
        var stems = Tokenizer.Stems(text);
        if (Price.Any(wording => wording.Matches(stems)) && !NoPrice.Any(wording => wording.Matches(stems)))
        {
            return new(Money, true, names);
        }

        if (Duration.Any(wording => wording.Matches(stems)))
        {
            return new(Span, false, names);
        }

        return Counted.Match(text) is { Success: true } counted && terms(counted.Groups["what"].Value).FirstOrDefault() is { } what ? new(Number, false, [what, .. names]) : null;
    }

    /// <summary>The sentence of a paragraph that holds the figure; null where it doesn't.</summary>
    public string? In(Paragraph paragraph, SearchIndex index)
    {
        if (paragraph.Sentences.FirstOrDefault(sentence => Kind.IsMatch(sentence)) is not { } holder)
        {
            return null;
        }

        return About.All(term => paragraph.Sentences.Any(sentence => index.OfSentence(sentence).Terms.Contains(term))) ? holder : null;
    }

    [GeneratedRegex(@"\bhow (many|much) (?!(can|could|do|does|did|should|would|will|is|are|better|worse|more|less|easier|harder)\b)(?<what>.+)", RegexOptions.IgnoreCase)]
    private static partial Regex Counted { get; }

    [GeneratedRegex(@"[$€£]\s?\d")]
    private static partial Regex Money { get; }

    [GeneratedRegex(@"\b(minutes?|hours?|days?|weeks?|months?|years?|immediately|at once)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Span { get; }

    [GeneratedRegex(@"\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|dozens?|hundreds?|thousands?|millions?|few|many|several)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number { get; }
}
