namespace AiDeploy.Search;

/// <summary>
/// Chooses what to mark of a passage: the sentence that has the words of the question, is of the kind that is wanted, and adds
/// something to the question. It is marked with its neighbors, as far as they make a short answer, so that it makes sense alone. Steps,
/// lists and rows of tables are marked as a whole, and of a comparison the cells of the options asked about.
/// </summary>
internal static partial class SentenceChoice
{
    private const double OfWantedKind = 0.7;
    private const double SaidByName = 0.35;
    private const double OfOption = 2;
    private const double Typical = 2;
    private const double OfBestPart = 1.3;
    private const double First = 0.4;
    private const double ReliesOn = 0.4;
    private const double Elsewhere = 0.25;
    /// <summary>What is left of a line's value without the things that the question names, where others have them.</summary>
    private const double Unnamed = 0.5;
    private const int FewestItems = 3;
    private const int ShortAnswer = 240;

    /// <summary>The part to quote, and its sentences to mark.</summary>
    public static (PassagePart Part, ImmutableArray<string> Marked) Of(Ranked found, Query query, ImmutableArray<Intent> intents)
    {
        var (passage, part) = (found.Passage.Passage, found.Part.Part);
        var leading = intents.FirstOrDefault(intent => intent.Wants is not null && intent.LeadsTo(passage));
        var wants = leading?.Wants ?? intents.Select(static intent => intent.Wants).FirstOrDefault(static kind => kind is not null);
        if (passage.Kind == PassageKind.Comparison)
        {
            return (part, Cells(found.Part, query));
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

        if (found.Asked.In(found.Passage) is not null)
        {
            return Best([found.Part]);
        }

        var opening = leading?.Wants == AnswerKind.Gist ? found.Part.Lines.FirstOrDefault(static line => !line.IsRow) : null;
        if (opening is not null)
        {
            return (part, Around(opening));
        }

        return Best(wants is null || intents.Any(intent => intent.Names(part)) ? [found.Part] : found.Passage.Parts);

        (PassagePart Part, ImmutableArray<string> Marked) Best(ImmutableArray<IndexedPart> parts)
        {
            var fits = parts.SelectMany(one => Fits(one, query, found, wants)).ToList();
            var named = fits.Select(static one => one.Named).DefaultIfEmpty().Max();
            var best = fits.MaxBy(one => one.Value * (one.Part == part ? OfBestPart : 1)
                * (named > 0 ? Unnamed + ((1 - Unnamed) * one.Named / named) : 1));
            return best is null ? (part, []) : (best.Part, best.Line.IsRow ? best.Line.Sentences : Around(best.Line));
        }
    }

    /// <summary>How well each line fits, with something of the one it relies on: its bold lead, or the one it points back to.</summary>
    private static IEnumerable<Fit> Fits(IndexedPart part, Query query, Ranked found, AnswerKind? wants)
    {
        var specific = query.Slots.RemoveAll(static slot => !slot.IsSpecific);
        var (lead, before) = (0d, 0d);
        foreach (var (place, line) in part.Lines.Index())
        {
            var words = Words(line, query, found.Passage.Said);
            var isFirst = line.Sentences[0] == line.Paragraph.Sentences[0];
            lead = isFirst ? words : lead;
            var relied = isFirst ? 0 : Math.Max(line.Paragraph.HasLead ? lead : 0, Back.IsMatch(line.Sentences[0]) ? before : 0);
            var isOfKind = wants is { } wanted && line.Sentences.Any(one => IsOf(wanted, one)) && AddsFigure(line, query);
            var kind = isOfKind ? OfWantedKind * query.Weight : 0;
            var near = found.Asked.Of(line);
            var asked = Typical * query.Weight * near * near;
            var sum = words + asked + (ReliesOn * relied) + kind + (First / (1 + place));
            before = words;
            var named = specific.Sum(slot => slot.Weight * slot.ShareIn(line.Terms));
            yield return new(part.Part, line, named, sum / Math.Sqrt(10 + line.Terms.Count) * (line.IsEmpty ? Elsewhere : 1));
        }
    }

    /// <summary>The weight of the words that it has; what the passage is about anyway counts little, an option nothing.</summary>
    private static double Words(Line line, Query query, HashSet<string> said) =>
        query.Slots.Sum(slot =>
            slot.Weight * slot.ShareIn(line.Terms) * (!line.IsRow && slot.Terms.Any(said.Contains) ? SaidByName : 1))
        + (OfOption * query.Options.Count(option => line.Terms.Contains(option) && !said.Contains(option)));

    /// <summary>False where its only figures are those of the question.</summary>
    private static bool AddsFigure(Line line, Query query)
    {
        var figures = line.Terms.Where(static term => char.IsDigit(term[0])).ToList();
        return figures.Count == 0 || figures.Exists(figure => !query.Terms.Contains(figure));
    }

    /// <summary>The sentence with what it points back to, then with what follows and comes before, as long as all is short.</summary>
    private static ImmutableArray<string> Around(Line line)
    {
        var all = line.Paragraph.Sentences;
        var first = all.IndexOf(line.Sentences[0]);
        var end = first + 1;
        while (first > 0 && Back.IsMatch(all[first]))
        {
            first--;
        }

        while (end < all.Length && IsShort(first, end + 1))
        {
            end++;
        }

        while (first > 0 && IsShort(first - 1, end))
        {
            first--;
        }

        return all[first..end];

        bool IsShort(int start, int stop) => all[stop - 1][^1] != ':' && all[start..stop].Sum(static one => one.Length) <= ShortAnswer;
    }

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
        var asked = part.Lines.RemoveAll(line => !line.Terms.Any(query.Options.Contains));
        return [.. (asked.IsEmpty ? part.Lines : asked).Select(static line => line.Sentences[1])];
    }

    /// <summary>How a sentence begins that says little without the one before it.</summary>
    [GeneratedRegex(
        @"^(It|Its|This|That|These|Those|They|Their|Both|Such|For|But|So|Then|There|And|Or|Here|Some|Others?)\b|\b[Tt]he same\b")]
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

    /// <param name="Named">How much it has of the names and numbers asked about.</param>
    /// <param name="Value">How well it fits in all.</param>
    private sealed record Fit(PassagePart Part, Line Line, double Named, double Value);
}
