using AiDeploy.Decisions;

namespace AiDeploy.Benchmarks;

/// <summary>The hardest answers of a decision.</summary>
internal static class Walks
{
    /// <summary>Always the answer that leaves the most questions.</summary>
    public static Answers Longest(Decision decision)
    {
        var (answers, stop) = (Answers.None, decision.Start);
        while (stop is Stop.Ask ask)
        {
            stop = ask.Next.MaxBy(static next => next.Longest)!;
            answers = answers.With(ask.Question, ask.Question.Answers[ask.Next.IndexOf(stop)]);
        }

        return answers;
    }

    /// <summary>"I don't know yet" to everything.</summary>
    public static Answers Unsure(Decision decision)
    {
        var answers = Answers.None;
        while (decision.Step(answers) is Step.Ask { Question: var question })
        {
            answers = answers.With(question, question.Unsure);
        }

        return answers;
    }
}
