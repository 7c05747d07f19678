using System.Collections.Immutable;
using AiDeploy.Decisions;
using AiDeploy.Search;

namespace AiDeploy;

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
        var ways = new Queue<(Stop Stop, Answers Answers)>([(decision.Start, Answers.None)]);
        while (ways.TryDequeue(out var way))
        {
            if (way.Stop is Stop.Ask ask && seen.Add(ask.Question))
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
