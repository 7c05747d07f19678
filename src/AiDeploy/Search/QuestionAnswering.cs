namespace AiDeploy.Search;

/// <summary>
/// Answers a question with a passage, or says that the guide doesn't. What is not answered is decided by rules, before
/// any score: a score says which passage fits best, not whether it fits.
/// </summary>
public sealed partial class QuestionAnswering(SearchIndex index, ImmutableArray<UncoveredTopic> notCovered, ImmutableArray<ImpliedAnswers> implications, ImmutableArray<Tool> tools)
{
    private const int Shown = 3;

    /// <summary>How many passages are looked at for a figure.</summary>
    private const int LookedAt = 4;

    /// <summary>The reply to a question; the same question always gets the same.</summary>
    public AskResult Answer(string question)
    {
        var stems = Tokenizer.Stems(question);
        var found = index.Find(question);
        var topic = notCovered.FirstOrDefault(topic => topic.Wordings.Any(wording => wording.Matches(stems)));
        var fitting = Tool.Fitting(tools, found.Corrected ?? question);
        found = found with { IsOnTopic = found.IsOnTopic || fitting.Any(tool => tool.Knows(found.Terms.Where(static term => term[0] != '='))) };
        var names = ProperNouns.In(question);
        var unknown = names.Where(name => Tokenizer.Of(name).Intersect(found.Unknown).Any()).ToImmutableArray();
        var wanted = ExpectedAnswerType.WantedBy(found.Corrected ?? question, [.. names.Select(index.Terms).Where(static terms => terms.All(static term => term[0] != '=')).SelectMany(static terms => terms)], index.Terms);
        var (reason, hits) = (topic, found, unknown) switch
        {
            ({ }, _, _) => (AskResultKind.NotCovered, found.Hits),
            (_, { Hits: [] } or { IsOnTopic: false } or { IsMostlyUnknown: true }, []) when wanted is { IsPrice: true } => (AskResultKind.NoPrice, found.Hits),
            (_, { Hits: [] }, _) => (AskResultKind.NothingFound, found.Hits),
            (_, _, [_, ..]) => (AskResultKind.UnknownName, found.Hits),
            (_, { IsOnTopic: false }, _) => (AskResultKind.OffTopic, []),
            (_, { IsMostlyUnknown: true }, _) => (AskResultKind.NothingFound, found.Hits),
            _ when Definition(found, found.Corrected ?? question) is { } term => (AskResultKind.None, [term, .. found.Hits.Where(hit => hit != term)]),
            _ => Check(found, wanted),
        };
        return new(reason, [.. hits.Take(Shown)])
        {
            Corrected = reason == AskResultKind.OffTopic ? null : found.Corrected,
            WantsPrice = wanted is { IsPrice: true },
            Topic = topic,
            Unknown = unknown,
            Tools = reason is AskResultKind.NotCovered or AskResultKind.OffTopic or AskResultKind.NothingFound ? [] : fitting,
            Implied = implications.FirstOrDefault(row => row.Wordings.Any(wording => wording.Matches(stems))),
        };
    }

    /// <summary>The term of the glossary that is asked for and nothing else, unless a better passage claims its name as an alias; else null.</summary>
    private Hit? Definition(SearchResult found, string question)
    {
        var asked = WhatIs.Match(question).Groups["what"].Value;
        bool IsIt(string name) => name.Equals(asked, StringComparison.OrdinalIgnoreCase);
        return index.Passages.Any(passage => passage.Kind == PassageKind.Core && passage.Aliases.Concat(passage.About).Any(IsIt))
            ? null
            : found.Hits.FirstOrDefault(hit => hit.Passage.Kind == PassageKind.Term && hit.Passage.Aliases.Append(hit.Passage.Heading).Any(IsIt));
    }

    /// <summary>Where a figure is wanted, the first passage that holds it answers; where none does, nothing answers.</summary>
    private (AskResultKind Reason, ImmutableArray<Hit> Hits) Check(SearchResult found, ExpectedAnswerType? wanted)
    {
        if (wanted is null)
        {
            return (AskResultKind.None, found.Hits);
        }

        var holders = from hit in found.Hits.Take(LookedAt)
                      from part in hit.Passage.Parts
                      from paragraph in part.Paragraphs
                      let sentence = wanted.In(paragraph, index)
                      where sentence is not null
                      select hit with { Part = part, Sentence = sentence };
        var fit = index.Best(found.Terms);
        var best = holders.GroupBy(static hit => hit.Passage.Id).FirstOrDefault()?.MaxBy(hit => fit.Fit(index.OfSentence(hit.Sentence!)));
        return best is null
            ? (wanted.IsPrice ? AskResultKind.NoPrice : AskResultKind.NoFigure, found.Hits)
            : (AskResultKind.None, [best, .. found.Hits.Where(hit => hit.Passage != best.Passage)]);
    }

    [GeneratedRegex(@"^(what\s+(is|are|does)|define|explain)\s+((an?|the)\s+)?(?<what>.+?)(\s+mean)?\s*\??$", RegexOptions.IgnoreCase)]
    private static partial Regex WhatIs { get; }
}
