namespace AiDeploy.Decisions;

/// <summary>Follows answers along the derived tree.</summary>
internal static class DiagramWalk
{
    /// <summary>Every stop of the tree from here on, each once.</summary>
    public static HashSet<DecisionNode> Below(DecisionNode start) => Through(start, Answers.None);

    /// <summary>Every stop that the answers leave possible, going every way where one is open or "I don't know yet".</summary>
    public static HashSet<DecisionNode> Through(DecisionNode start, Answers answers)
    {
        var seen = new HashSet<DecisionNode> { start };
        var pending = new Stack<DecisionNode>(seen);
        while (pending.TryPop(out var stop))
        {
            foreach (var next in Onward(stop, answers))
            {
                if (seen.Add(next))
                {
                    pending.Push(next);
                }
            }
        }

        return seen;
    }

    /// <summary>The last stop that the answers lead to: an end, or the first whose question is open or "I don't know yet".</summary>
    public static DecisionNode Last(DecisionNode start, Answers answers)
    {
        var stop = start;
        while (stop is DecisionNode.Ask ask && answers[ask.Question] is { IsUnsure: false } answer)
        {
            stop = ask.Next[answer.Order];
        }

        return stop;
    }

    /// <summary>The answers along the way to that stop.</summary>
    public static Answers Settled(DecisionNode start, Answers answers)
    {
        var (stop, settled) = (start, Answers.None);
        while (stop is DecisionNode.Ask ask && answers[ask.Question] is { IsUnsure: false } answer)
        {
            settled = settled.With(ask.Question, answer);
            stop = ask.Next[answer.Order];
        }

        return settled;
    }

    private static ImmutableArray<DecisionNode> Onward(DecisionNode stop, Answers answers) => stop switch
    {
        DecisionNode.Ask ask when answers[ask.Question] is { IsUnsure: false } answer => [ask.Next[answer.Order]],
        DecisionNode.Ask ask => ask.Next,
        _ => [],
    };
}
