namespace AiDeploy.Search;

/// <summary>A figure a question wants: only a paragraph that holds one of its kind, for what is asked about, answers it.</summary>
internal sealed partial class ExpectedAnswerType
{
    private static readonly ImmutableArray<PhrasePattern> Price = PhrasePattern.Of(
        "how much cost/pay/charge/spend/price/money",
        "what price",
        "what cost/fee/rate of/for/per",
        "what do/does/will/would cost/charge",
        "price/cost per/of",
        "how much is/are/for");

    /// <summary>Prices spoken of without asking for one.</summary>
    private static readonly ImmutableArray<PhrasePattern> NoPrice =
        PhrasePattern.Of("how grow/change/rise/differ/compare/predict", "why", "worth", "predictable", "expensive", "grow");

    private static readonly ImmutableArray<PhrasePattern> Duration = PhrasePattern.Of("how long", "how many day/week/month/hour/year");

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
        if (PhrasePattern.AnyMatches(Price, stems) && !PhrasePattern.AnyMatches(NoPrice, stems))
        {
            return new(Money, true, names);
        }

        if (PhrasePattern.AnyMatches(Duration, stems))
        {
            return new(Span, false, names);
        }

        var counted = Counted.Match(text);
        var what = counted.Success ? terms(counted.Groups["what"].Value).FirstOrDefault() : null;
        return what is null ? null : new(Number, false, [what, .. names]);
    }

    /// <summary>The sentence of a paragraph that holds the figure; null where it doesn't.</summary>
    public string? In(Paragraph paragraph, SearchIndex index)
    {
        var holder = paragraph.Sentences.FirstOrDefault(sentence => Kind.IsMatch(sentence));
        return holder is not null && About.All(IsNamed) ? holder : null;

        bool IsNamed(string term) => paragraph.Sentences.Any(sentence => index.OfSentence(sentence).Terms.Contains(term));
    }

    private const string NoThing = "can|could|do|does|did|should|would|will|is|are|better|worse|more|less|easier|harder";

    [GeneratedRegex($@"\bhow (many|much) (?!({NoThing})\b)(?<what>.+)", RegexOptions.IgnoreCase)]
    private static partial Regex Counted { get; }

    [GeneratedRegex(@"[$€£]\s?\d")]
    private static partial Regex Money { get; }

    [GeneratedRegex(@"\b(minutes?|hours?|days?|weeks?|months?|years?|immediately|at once)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Span { get; }

    private const string Numerals = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|dozens?|hundreds?|thousands?|millions?";

    [GeneratedRegex($@"\d|\b({Numerals}|few|many|several)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number { get; }
}
