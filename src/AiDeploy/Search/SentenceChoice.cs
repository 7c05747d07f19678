namespace AiDeploy.Search;

/// <summary>
/// Chooses what to mark of a passage: the sentence that has the words of the question, is of the kind that is wanted, and adds
/// something to the question. Steps and lists are marked as a whole, and of a comparison the cells of the options asked about.
/// </summary>
internal static partial class SentenceChoice
{
    private const double OfWantedKind = 0.7;
    private const double SaidByName = 0.35;
    private const double OfBestPart = 1.3;
    private const double ReliesOn = 0.4;
    private const double First = 0.4;
    private const double NearlyAsGood = 0.75;
    private const int FewestItems = 3;
    private const int FewestInCell = 4;

    /// <summary>The part to quote, and its sentences to mark.</summary>
    public static (PassagePart Part, ImmutableArray<string> Marked) Of(Ranked found, Query query, ImmutableArray<Intent> intents)
    {
        var wants = intents.Select(static intent => intent.Wants).FirstOrDefault(static kind => kind is not null);
        var (passage, part) = (found.Passage.Passage, found.Part.Part);
        if (passage.Kind == PassageKind.Comparison)
        {
            return (part, Cells(found.Part, query));
        }

        // The first paragraph of an example tells the case, the second what is done.
        if (passage.Kind == PassageKind.Example && wants is null && part.Paragraphs is [_, var done, ..])
        {
            return (part, [done.Sentences[0]]);
        }

        if (wants == AnswerKind.Leads && Leads(passage) is { Length: >= FewestItems } leads)
        {
            var list = leads.Select(static lead => new Paragraph(ParagraphKind.Item, [lead]));
            return (new(null, passage.Address, [.. list]), leads);
        }

        var listed = part.Paragraphs.Where(static one => one.Kind == ParagraphKind.Item);
        ImmutableArray<string> items = [.. listed.Select(static one => one.Sentences[0])];
        if (wants == AnswerKind.Steps && items.Length >= FewestItems)
        {
            return (part, items);
        }

        var parts = wants is null || intents.Any(intent => intent.Names(part)) ? [found.Part] : found.Passage.Parts;
        var fits = parts.SelectMany(one => Fits(one, query, found.Passage.Said, wants, one == found.Part ? OfBestPart : 1)).ToList();
        if (fits.Count == 0)
        {
            return (part, []);
        }

        var best = fits.MaxBy(static one => one.Value)!;
        if (best.Line.Row is not null && (wants is null or AnswerKind.Gist) && OwnCells(best) is { IsEmpty: false } cells)
        {
            return (best.Part, cells);
        }

        var lines = fits.Where(one => one == best || IsMarkedBeside(one, best));
        return (best.Part, [.. lines.Select(static one => one.Line.Sentence)]);
    }

    /// <summary>How well each sentence fits, with something of the one before it, which it may rely on.</summary>
    private static IEnumerable<Fit> Fits(IndexedPart part, Query query, HashSet<string> said, AnswerKind? wants, double factor)
    {
        Fit? before = null;
        foreach (var (place, line) in part.Lines.Index())
        {
            var relied = before?.Line.Paragraph == line.Paragraph && line.Row is null ? ReliesOn * before.Words : 0;
            var words = Words(line, query, said);
            var isOfKind = wants == AnswerKind.Gist
                ? place == 0 && line.Row is null
                : wants is { } wanted && IsOf(wanted, line.Sentence) && AddsFigure(line, query);
            var kind = isOfKind ? OfWantedKind * query.Weight : 0;
            var sum = words + relied + kind + (First / (1 + place));
            var value = sum / Math.Sqrt(10 + line.Found.Count) * Worth(line, query, wants) * factor;
            before = new(part.Part, line, place, words, value);
            yield return before;
        }
    }

    /// <summary>The weight of the words that it has; what the passage is about anyway counts little.</summary>
    private static double Words(Line line, Query query, HashSet<string> said)
    {
        var weight = 0d;
        foreach (var slot in query.Slots)
        {
            var share = (0.3 * slot.ShareIn(line.Terms)) + (0.7 * slot.ShareIn(line.Found));
            weight += slot.Weight * share * (line.Row is null && slot.Terms.Any(said.Contains) ? SaidByName : 1);
        }

        return weight;
    }

    /// <summary>More for the kind of answer that is wanted; less where it only leads elsewhere, or adds nothing to the question.</summary>
    private static double Worth(Line line, Query query, AnswerKind? wants)
    {
        var added = line.Words - query.Terms.Count(term => SynonymGroup.IsWord(term) && line.Terms.Contains(term));
        var isNameOfRow = line.Row is not null && line.Sentence == line.Paragraph.Sentences[0];
        return (added < 2 && wants is null ? 0.6 : 1) * (line.IsEmpty ? 0.25 : 1) * (isNameOfRow ? 0.2 : 1)
            * (line.Row is not null && line.Tokens.Length < FewestInCell && wants is null ? 0.5 : 1);
    }

    /// <summary>False where its only figures are those of the question.</summary>
    private static bool AddsFigure(Line line, Query query)
    {
        var figures = line.Terms.Where(static term => char.IsDigit(term[0])).ToList();
        return figures.Count == 0 || figures.Exists(figure => !query.Terms.Contains(figure));
    }

    private static bool IsMarkedBeside(Fit one, Fit best) =>
        IsBeside(one, best) && (one.Value > NearlyAsGood * best.Value || Belongs(one, best));

    private static bool IsBeside(Fit one, Fit best) =>
        one.Part == best.Part && one.Line.Paragraph == best.Line.Paragraph && one.Line.Row is null && Math.Abs(one.Place - best.Place) == 1;

    /// <summary>What a row says that no other row says, without its name: a cell alone seldom answers.</summary>
    private static ImmutableArray<string> OwnCells(Fit best)
    {
        var others = best.Part.Paragraphs.Where(one => one != best.Line.Paragraph).SelectMany(static one => one.Sentences).ToHashSet();
        return [.. best.Line.Paragraph.Sentences.Skip(1).Where(cell => !others.Contains(cell))];
    }

    /// <summary>True for what explains a bold lead, and for what comes before a sentence that points back.</summary>
    private static bool Belongs(Fit one, Fit best) => one.Place < best.Place
        ? Back.IsMatch(best.Line.Sentence)
        : best.Line.Paragraph.HasLead && best.Line.Sentence == best.Line.Paragraph.Sentences[0];

    /// <summary>True where a sentence tells what is wanted.</summary>
    public static bool IsOf(AnswerKind kind, string sentence) => kind switch
    {
        AnswerKind.Price => Money.IsMatch(sentence),
        AnswerKind.Count => Number.IsMatch(sentence),
        AnswerKind.Duration => Span.IsMatch(sentence),
        AnswerKind.Date => Date.IsMatch(sentence),
        _ => false,
    };

    private static ImmutableArray<string> Leads(Passage passage) =>
    [
        .. passage.Parts.SelectMany(static part => part.Paragraphs)
            .Where(static paragraph => paragraph.HasLead).Select(static paragraph => paragraph.Sentences[0]),
    ];

    /// <summary>The cells of the options asked about; all where none is.</summary>
    private static ImmutableArray<string> Cells(IndexedPart part, Query query)
    {
        var cells = part.Lines.Where(static line => line.Sentence != line.Paragraph.Sentences[0]).ToList();
        var asked = cells.Where(line => line.Found.Any(query.Options.Contains)).ToList();
        return [.. (asked.Count > 0 ? asked : cells).Select(static line => line.Sentence)];
    }

    [GeneratedRegex(@"^(It|Its|This|That|These|Those|They|Their|Both|Such|For|But|So|Then)\b")]
    private static partial Regex Back { get; }

    [GeneratedRegex(@"[$€£]\s?\d")]
    private static partial Regex Money { get; }

    [GeneratedRegex(
        $@"\b(minutes|hours|days|weeks|months|years|immediately|at once|same day|({Numerals}|\d+)[ -](minute|hour|day|week|month|year))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Span { get; }

    [GeneratedRegex(@"\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|\b20\d\d\b")]
    private static partial Regex Date { get; }

    private const string Numerals = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|dozens?|hundreds?|thousands?|millions?";

    [GeneratedRegex($@"\d|\b({Numerals}|few|many|several)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number { get; }

    /// <param name="Place">Its place in the part.</param>
    /// <param name="Words">The weight of its words.</param>
    /// <param name="Value">How well it fits in all.</param>
    private sealed record Fit(PassagePart Part, Line Line, int Place, double Words, double Value);
}
