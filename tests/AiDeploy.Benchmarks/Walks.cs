using AiDeploy.Decisions;

namespace AiDeploy.Benchmarks;

/// <summary>The hardest answers of a decision.</summary>
internal static class Walks
{
    /// <summary>Always the answer that leaves the most questions.</summary>
    public static Answers Longest(Decision decision)
    {
        var (answers, stop) = (Answers.None, decision.Start);
        while (stop is DecisionNode.Ask ask)
        {
            stop = ask.Next.MaxBy(static next => next.Longest)!;
            answers = answers.With(ask.Question, ask.Question.Answers[ask.Next.IndexOf(stop)]);
        }

        return answers;
    }

    /// <summary>"I don't know yet" to everything.</summary>
    public static Answers Unsure(Decision decision) => Answer(decision, static _ => true);

    /// <summary>The last answer and "I don't know yet" in turn.</summary>
    public static Answers Mixed(Decision decision) => Answer(decision, static given => given % 2 == 1);

    private static Answers Answer(Decision decision, Func<int, bool> isUnsure)
    {
        var answers = Answers.None;
        while (decision.Step(answers) is Step.Ask { Question: var question })
        {
            answers = answers.With(question, isUnsure(answers.Given.Length) ? question.Unsure : question.Answers[^1]);
        }

        return answers;
    }
}
