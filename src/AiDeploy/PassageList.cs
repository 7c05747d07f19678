using AiDeploy.Content;
using AiDeploy.Decisions;
using AiDeploy.Search;

namespace AiDeploy;

/// <summary>Cuts the guide into the passages that can answer a question.</summary>
internal static class PassageList
{
    public static ImmutableArray<Passage> Of(Guide guide)
    {
        var names = guide.NamedPassages.ToDictionary(static named => named.Of);
        return
        [
            .. guide.Options.SelectMany(OfOption),
            .. guide.Articles.SelectMany(page => OfArticle(page, names)),
            .. guide.Decisions.Values.SelectMany(history => QuestionPassages.Of(history, names)),
            .. guide.Glossary.Terms.Select(static term => new Passage(
                $"glossary/{term.Id}", PassageKind.Term, "Glossary", term.Name, [new(null, $"/guide/glossary#{term.Id}", [new(ParagraphKind.Text, [term.Says])])], [], term.Also)),
            .. guide.Examples.Select(static example => new Passage(
                $"worked-examples/{example.Slug}", PassageKind.Example, "Worked examples", example.Title, [new(null, $"/guide/worked-examples#{example.Slug}", example.Paragraphs)], [], [])),
        ];
    }

    /// <summary>An option's page has five passages; what stands above the first heading says what the page is for, so it belongs to none.</summary>
    private static IEnumerable<Passage> OfOption(OptionPage option)
    {
        var page = option.Page;
        foreach (var heading in page.Outline.Where(static heading => heading.Level == 2))
        {
            var parts = page.Sections.SkipWhile(section => section.Heading?.Id != heading.Id).Take(1)
                .Concat(page.Sections.SkipWhile(section => section.Heading?.Id != heading.Id).Skip(1).TakeWhile(static section => section.Heading!.Level > 2))
                .Select(section => Part(page, section, isFirst: section.Heading!.Id == heading.Id));
            yield return new($"{page.Slug}/{heading.Id}", PassageKind.Core, page.Title, heading.Text, [.. parts], [option.Name, page.Title, .. AliasesOf(page, Page.OwnAliases)], AliasesOf(page, heading.Id));
        }
    }

    private static IEnumerable<Passage> OfArticle(Page page, Dictionary<string, NamedPassage> names)
    {
        foreach (var section in page.Sections.Where(static section => section.Heading is not null && !section.Paragraphs.IsEmpty))
        {
            var heading = section.Heading!;
            var named = names.GetValueOrDefault($"{page.Path}#{heading.Id}");
            yield return new(
                named?.Id ?? $"{page.Slug}/{heading.Id}",
                named is null ? PassageKind.Article : PassageKind.Core,
                page.Title,
                heading.Text,
                [Part(page, section, isFirst: true)],
                named is null ? [page.Title, .. AliasesOf(page, Page.OwnAliases)] : [],
                [.. AliasesOf(page, heading.Id), .. named?.Aliases ?? []]);
        }
    }

    private static PassagePart Part(Page page, Section section, bool isFirst) =>
        new(isFirst ? null : section.Heading!.Text, $"{page.Path}#{section.Heading!.Id}", section.Paragraphs);

    private static ImmutableArray<string> AliasesOf(Page page, string place) => page.Aliases.GetValueOrDefault(place, []);
}

/// <summary>The questions and outcomes of a decision as passages.</summary>
internal static class QuestionPassages
{
    /// <summary>Those of the questions that are asked, then those of the outcomes: of the current version, and what is named of older ones.</summary>
    public static IEnumerable<Passage> Of(DecisionHistory history, Dictionary<string, NamedPassage> names) =>
        history.Versions
            .SelectMany(version => FirstWays(version).Select(way => (Version: version, way.Question, way.Answers, Named: names.GetValueOrDefault($"{version.Id}/{version.Version}/{way.Question}"))))
            .Where(asked => asked.Version == history.Current || asked.Named is not null)
            .Select(asked => OfQuestion(asked.Version, asked.Version == history.Current, asked.Question, asked.Answers, asked.Named))
            .Concat(history.Current.Outcomes.Select(outcome => OfOutcome(history.Current, outcome)));

    private static Passage OfQuestion(Decision decision, bool isCurrent, Question question, Answers before, NamedPassage? named)
    {
        var address = string.Join('/', [$"/decide/{decision.Id}", .. isCurrent && before.Given.IsEmpty ? [] : before.Given.Select(static given => given.ToString()).Prepend($"{decision.Version}")]);
        ImmutableArray<Paragraph> text =
        [
            new(ParagraphKind.Text, [question.Text, question.Reason]),
            .. question.Answers.Select(static answer => new Paragraph(ParagraphKind.Item, answer.Hint is null ? [answer.Text] : [$"{answer.Text}: {answer.Hint}"])),
            new(ParagraphKind.Text, question.Help is null ? [question.FindOut] : [question.Help, question.FindOut]),
        ];
        return new(
            named?.Id ?? $"{decision.Id}/{question.Id}",
            named is null ? PassageKind.Question : PassageKind.Core,
            decision.Title,
            question.Text,
            [new(null, address, text)],
            [question.Name],
            named?.Aliases ?? []);
    }

    private static Passage OfOutcome(Decision decision, Outcome outcome) => new(
        $"{decision.Id}/when/{outcome.Id}",
        PassageKind.Outcome,
        decision.Title,
        outcome.Headline,
        [new(null, $"/decide/{decision.Id}/when/{outcome.Id}", [new(ParagraphKind.Text, [outcome.Summary, .. outcome.Conditions]), .. outcome.NextSteps.Select(static step => new Paragraph(ParagraphKind.Item, [step]))])],
        [],
        []);

    /// <summary>For each question that is ever asked, the shortest way to it.</summary>
    private static IEnumerable<(Question Question, Answers Answers)> FirstWays(Decision decision)
    {
        var seen = new HashSet<Question>();
        var ways = new Queue<(DecisionNode Stop, Answers Answers)>([(decision.Start, Answers.None)]);
        while (ways.TryDequeue(out var way))
        {
            if (way.Stop is DecisionNode.Ask ask && seen.Add(ask.Question))
            {
                yield return (ask.Question, way.Answers);
                foreach (var (answer, next) in ask.Question.Answers.Zip(ask.Next))
                {
                    ways.Enqueue((next, way.Answers.With(ask.Question, answer)));
                }
            }
        }
    }
}
