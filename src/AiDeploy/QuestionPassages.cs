using System.Collections.Immutable;
using AiDeploy.Decisions;
using AiDeploy.Search;

namespace AiDeploy;

/// <summary>The questions and outcomes of a decision as passages.</summary>
internal static class QuestionPassages
{
    /// <summary>Those of the questions that are asked, then those of the outcomes.</summary>
    public static IEnumerable<Passage> Of(Decision decision, Dictionary<string, NamedPassage> names) =>
        FirstWays(decision).Select(way => OfQuestion(decision, way.Question, way.Answers, names.GetValueOrDefault($"{decision.Id}/{way.Question}")))
            .Concat(decision.Outcomes.Select(outcome => OfOutcome(decision, outcome)));

    private static Passage OfQuestion(Decision decision, Question question, Answers before, NamedPassage? named)
    {
        var address = string.Join('/', [$"/decide/{decision.Id}", .. before.Given.IsEmpty ? [] : before.Given.Select(static given => given.ToString()).Prepend($"{decision.Version}")]);
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
