namespace AiDeploy.Search;

/// <summary>
/// Answers a question with a passage, or says that the guide doesn't. What is not answered is decided by rules, before
/// any score: a score says which passage fits best, not whether it fits.
/// </summary>
public sealed partial class QuestionAnswering(
    SearchIndex index, ImmutableArray<UncoveredTopic> notCovered, ImmutableArray<ImpliedAnswers> implications, ImmutableArray<Tool> tools)
{
    private const int Shown = 3;

    private const int LookedAt = 4;

    /// <summary>The reply to a question; the same question always gets the same.</summary>
    public AskResult Answer(string question)
    {
        var stems = Tokenizer.Stems(question);
        var found = index.Find(question);
        var text = found.Corrected ?? question;
        var topic = notCovered.FirstOrDefault(topic => PhrasePattern.AnyMatches(topic.Wordings, stems));
        var fitting = Tool.Fitting(tools, text);
        var isOnTopic = found.IsOnTopic || fitting.Any(tool => tool.Knows(found.Words));
        var names = ProperNouns.In(question);
        ImmutableArray<string> unknown = [.. names.Where(name => Tokenizer.Of(name).Intersect(found.Unknown).Any())];
        var ofNames = names.Select(index.Terms).Where(static terms => terms.All(static term => term[0] != '='));
        var wanted = ExpectedAnswerType.WantedBy(text, [.. ofNames.SelectMany(static terms => terms)], index.Terms);
        var wantsPrice = wanted is { IsPrice: true };
        var result = Choose();
        return result with
        {
            Hits = [.. result.Hits.Take(Shown)],
            Corrected = result.Reason == AskResultKind.OffTopic ? null : found.Corrected,
            WantsPrice = wantsPrice,
            Topic = topic,
            Unknown = unknown,
            Tools = result.Reason is AskResultKind.NotCovered or AskResultKind.OffTopic or AskResultKind.NothingFound ? [] : fitting,
            Implied = implications.FirstOrDefault(row => PhrasePattern.AnyMatches(row.Wordings, stems)),
        };

        // The first rule that holds decides: what the guide leaves out on purpose comes before what it merely lacks.
        AskResult Choose()
        {
            if (topic is not null)
            {
                return new(AskResultKind.NotCovered, found.Hits);
            }

            // A price of something the guide hardly knows is missing as a price, not as a subject.
            var isUnfamiliar = found.Hits.IsEmpty || !isOnTopic || found.IsMostlyUnknown;
            if (wantsPrice && isUnfamiliar && unknown.IsEmpty)
            {
                return new(AskResultKind.NoPrice, found.Hits);
            }

            if (!found.Hits.IsEmpty && !unknown.IsEmpty)
            {
                return new(AskResultKind.UnknownName, found.Hits);
            }

            if (!found.Hits.IsEmpty && !isOnTopic)
            {
                return new(AskResultKind.OffTopic, []);
            }

            if (isUnfamiliar)
            {
                return new(AskResultKind.NothingFound, found.Hits);
            }

            return Definition(found, text) is { } term
                ? new(AskResultKind.None, [term, .. found.Hits.Where(hit => hit != term)])
                : Check(found, wanted);
        }
    }

    /// <summary>The glossary's term, where only its meaning is asked for and no better passage has its name as an alias.</summary>
    private Hit? Definition(SearchResult found, string question)
    {
        var asked = WhatIs.Match(question).Groups["what"].Value;
        bool IsIt(string name) => name.Equals(asked, StringComparison.OrdinalIgnoreCase);
        var core = index.Passages.Where(static passage => passage.Kind == PassageKind.Core);
        var terms = found.Hits.Where(static hit => hit.Passage.Kind == PassageKind.Term);
        return core.Any(passage => passage.Aliases.Concat(passage.About).Any(IsIt))
            ? null
            : terms.FirstOrDefault(hit => hit.Passage.Aliases.Append(hit.Passage.Heading).Any(IsIt));
    }

    /// <summary>Where a figure is wanted, the first passage that holds it answers; where none does, nothing answers.</summary>
    private AskResult Check(SearchResult found, ExpectedAnswerType? wanted)
    {
        if (wanted is null)
        {
            return new(AskResultKind.None, found.Hits);
        }

        var holders = from hit in found.Hits.Take(LookedAt)
                      from part in hit.Passage.Parts
                      from paragraph in part.Paragraphs
                      let sentence = wanted.In(paragraph, index)
                      where sentence is not null
                      select hit with { Part = part, Sentence = sentence };
        var fit = index.Best(found.Terms);
        var best = holders.GroupBy(static hit => hit.Passage.Id).FirstOrDefault()?.MaxBy(hit => fit.Fit(index.OfSentence(hit.Sentence!)));
        if (best is null)
        {
            return new(wanted.IsPrice ? AskResultKind.NoPrice : AskResultKind.NoFigure, found.Hits);
        }

        return new(AskResultKind.None, [best, .. found.Hits.Where(hit => hit.Passage != best.Passage)]);
    }

    [GeneratedRegex(@"^(what\s+(is|are|does)|define|explain)\s+((an?|the)\s+)?(?<what>.+?)(\s+mean)?\s*\??$", RegexOptions.IgnoreCase)]
    private static partial Regex WhatIs { get; }
}
