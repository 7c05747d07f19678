using AiDeploy.Decisions;
using AiDeploy.Web.Sharing;

namespace AiDeploy.Web.Replies;

/// <summary>The pages most visitors open, kept before anybody asks: the entrances, and every state of the quick decision.</summary>
internal static class FirstPages
{
    public static IEnumerable<string> Of(Guide guide)
    {
        var quick = guide.Decisions["quick"].Current;
        return [Links.Home, .. guide.Options.Select(static option => Links.Option(option.Option)), Links.Decide(quick), .. Below(quick, Answers.None)];
    }

    private static IEnumerable<string> Below(Decision decision, Answers given) => decision.Step(given) is Step.Ask { Question: var question }
        ? question.Answers.Append(question.Unsure).Select(answer => given.With(question, answer)).SelectMany(answers => Below(decision, answers).Prepend(Links.After(decision, answers)))
        : [];
}
