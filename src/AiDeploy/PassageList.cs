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
            .. guide.Glossary.Terms.Select(OfTerm),
            .. guide.Examples.Select(OfExample),
            .. TablePassages.Of(guide),
        ];
    }

    /// <summary>The text above the first heading only says what the page is for, so no passage has it.</summary>
    private static IEnumerable<Passage> OfOption(OptionPage option)
    {
        var page = option.Page;
        ImmutableArray<string> about = [option.Name, page.Title, .. AliasesOf(page, Page.OwnAliases)];
        foreach (var (place, section) in page.Sections.Index().Where(static one => one.Item.Heading?.Level == 2))
        {
            var heading = section.Heading!;
            var below = page.Sections.Skip(place + 1).TakeWhile(static below => below.Heading!.Level > 2);
            yield return new(
                $"{page.Slug}/{heading.Id}",
                PassageKind.Core,
                page.Title,
                heading.Text,
                [Part(page, section, null), .. below.Select(below => Part(page, below, below.Heading!.Text))],
                about,
                AliasesOf(page, heading.Id));
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
                [Part(page, section, null)],
                named is null ? [page.Title, .. AliasesOf(page, Page.OwnAliases)] : [],
                [.. AliasesOf(page, heading.Id), .. named?.Aliases ?? []]);
        }
    }

    private static Passage OfTerm(GlossaryTerm term)
    {
        var part = new PassagePart(null, $"/guide/glossary#{term.Id}", [new(ParagraphKind.Text, [term.Says])]);
        return new($"glossary/{term.Id}", PassageKind.Term, "Glossary", term.Name, [part], [], term.Also);
    }

    private static Passage OfExample(Example example)
    {
        var part = new PassagePart(null, $"/guide/worked-examples#{example.Slug}", example.Paragraphs);
        return new($"worked-examples/{example.Slug}", PassageKind.Example, "Worked examples", example.Title, [part], [], []);
    }

    private static PassagePart Part(Page page, Section section, string? heading) =>
        new(heading, $"{page.Path}#{section.Heading!.Id}", section.Paragraphs);

    private static ImmutableArray<string> AliasesOf(Page page, string place) => page.Aliases.GetValueOrDefault(place, []);
}

internal static class QuestionPassages
{
    /// <summary>Questions, then outcomes. Of older versions, only questions with a name of their own are passages.</summary>
    public static IEnumerable<Passage> Of(DecisionHistory history, Dictionary<string, NamedPassage> names)
    {
        foreach (var version in history.Versions)
        {
            var isCurrent = version == history.Current;
            foreach (var way in FirstWays(version))
            {
                var named = names.GetValueOrDefault($"{version.Id}/{version.Version}/{way.Question}");
                if (isCurrent || named is not null)
                {
                    var isStart = isCurrent && way.Before.Given.IsEmpty;
                    var address = isStart ? $"/decide/{version.Id}" : AddressOf(version, way.Before);
                    yield return OfQuestion(version, way.Question, address, named);
                }
            }
        }

        foreach (var outcome in history.Current.Outcomes)
        {
            yield return OfOutcome(history.Current, outcome);
        }
    }

    private static string AddressOf(Decision decision, Answers before) =>
        string.Join('/', [$"/decide/{decision.Id}/{decision.Version}", .. before.Given.Select(static given => given.ToString())]);

    private static Passage OfQuestion(Decision decision, Question question, string address, NamedPassage? named)
    {
        ImmutableArray<Paragraph> text =
        [
            new(ParagraphKind.Text, [question.Text, question.Reason]),
            .. question.Answers.Select(static answer => Item(answer.Hint is null ? answer.Text : $"{answer.Text}: {answer.Hint}")),
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

    private static Passage OfOutcome(Decision decision, Outcome outcome)
    {
        ImmutableArray<Paragraph> text =
            [new(ParagraphKind.Text, [outcome.Summary, .. outcome.Conditions]), .. outcome.NextSteps.Select(Item)];
        var part = new PassagePart(null, $"/decide/{decision.Id}/when/{outcome.Id}", text);
        return new($"{decision.Id}/when/{outcome.Id}", PassageKind.Outcome, decision.Title, outcome.Headline, [part], [], []);
    }

    private static Paragraph Item(string text) => new(ParagraphKind.Item, [text]);

    /// <summary>For each question that is ever asked, the shortest way to it (breadth first).</summary>
    private static IEnumerable<Way> FirstWays(Decision decision)
    {
        var seen = new HashSet<Question>();
        var open = new Queue<(DecisionNode Node, Answers Answers)>([(decision.Start, Answers.None)]);
        while (open.TryDequeue(out var reached))
        {
            if (reached.Node is DecisionNode.Ask ask && seen.Add(ask.Question))
            {
                yield return new(ask.Question, reached.Answers);
                foreach (var (answer, next) in ask.Question.Answers.Zip(ask.Next))
                {
                    open.Enqueue((next, reached.Answers.With(ask.Question, answer)));
                }
            }
        }
    }

    private sealed record Way(Question Question, Answers Before);
}
