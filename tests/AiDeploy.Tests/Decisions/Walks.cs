using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>Ways through a decision.</summary>
internal static class Walks
{
    /// <summary>Longer paths have too many subsets to try them all.</summary>
    private const int MostForAllSubsets = 6;

    /// <summary>
    /// Every path from the first question to an end, each answer a definite one. Of answers that lead to the same stop, the first and the
    /// last stand for all: what comes after them is the same.
    /// </summary>
    public static IEnumerable<Answers> Paths(Decision decision) => Paths(decision.Start, Answers.None);

    /// <summary>The path with answers replaced by <c>unsure</c>: every subset; of a long path at most two of them, or all.</summary>
    public static IEnumerable<Answers> WithUnsure(Answers path) => WithUnsure(path, 2);

    /// <summary>The same with at most so many of a long path.</summary>
    public static IEnumerable<Answers> WithUnsure(Answers path, int most)
    {
        var length = path.Given.Length;
        for (var mask = 1; mask < 1 << length; mask++)
        {
            if (length <= MostForAllSubsets || int.PopCount(mask) <= most || int.PopCount(mask) == length)
            {
                yield return path.Given.Where((_, place) => (mask >> place & 1) == 1)
                    .Aggregate(path, static (answers, given) => answers.With(given.Question, given.Question.Unsure));
            }
        }
    }

    /// <summary>Every state a person can come through, <c>unsure</c> included, from no answers to a recommendation.</summary>
    public static IEnumerable<Answers> States(Decision decision, Answers from) => decision.Step(from) is Step.Ask { Question: var question }
        ? question.Answers.Append(question.Unsure).SelectMany(answer => States(decision, from.With(question, answer))).Prepend(from)
        : [from];

    /// <summary>Every order of some answers.</summary>
    public static IEnumerable<Answers> Permutations(Answers answers) => answers.Given.Length < 2
        ? [answers]
        : answers.Given.SelectMany(first => Permutations(answers.Without(first.Question)).Select(rest => InOrder(rest.Given.Prepend(first))));

    /// <summary>The answers in exactly this order.</summary>
    public static Answers InOrder(IEnumerable<GivenAnswer> given) =>
        given.Aggregate(Answers.None, static (answers, next) => answers.With(next.Question, next.Answer));

    /// <summary>The answers named by the segments of a link, as they are written.</summary>
    public static Answers Given(Decision decision, string link) => InOrder(Segments(link).Select(segment =>
    {
        var (question, answer) = (segment.Split('-', 2)[0], segment.Split('-', 2)[1]);
        return new GivenAnswer(decision.Find(question)!, decision.Find(question)!.Find(answer)!);
    }));

    public static string[] Segments(string link) => link.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<Answers> Paths(DecisionNode stop, Answers answers) => stop is DecisionNode.Ask ask
        ? ask.Question.Answers.Zip(ask.Next).GroupBy(static way => way.Second)
            .SelectMany(static same => new[] { same.First(), same.Last() }.Distinct())
            .SelectMany(way => Paths(way.Second, answers.With(ask.Question, way.First)))
        : [answers];
}
