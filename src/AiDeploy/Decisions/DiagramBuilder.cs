namespace AiDeploy.Decisions;

/// <summary>
/// Derives the tree from the rules: read them from the top with three-valued logic; the first true rule ends the line,
/// the first unknown one asks its first open question. States from which the remaining rules behave the same are one stop.
/// </summary>
internal sealed class DiagramBuilder
{
    /// <summary>More stops than a person could ever check; growing ends there.</summary>
    public const int MaxStops = 10_000;

    private readonly Dictionary<RemainingRules, DecisionNode> grown = [];
    private readonly Dictionary<string, DecisionNode.Ask> alike = [];

    /// <summary>The first stop; null when no rule is certain to hold in the end, or the tree is too large.</summary>
    public DecisionNode? Grow(RuleBitsets table) => Grow(table.All);

    private DecisionNode? Grow(RemainingRules open)
    {
        if (grown.TryGetValue(open, out var known))
        {
            return known;
        }

        if (!open.Any || grown.Count >= MaxStops)
        {
            return null;
        }

        DecisionNode? stop = open.Holds is { } rule ? new DecisionNode.End(grown.Count, rule) : Fork(open, open.Needs);
        if (stop is not null)
        {
            grown[open] = stop;
        }

        return stop;
    }

    private DecisionNode.Ask? Fork(RemainingRules open, Question question)
    {
        var next = ImmutableArray.CreateBuilder<DecisionNode>(question.Answers.Length);
        foreach (var answer in question.Answers)
        {
            if (Grow(open.After(question, answer)) is not { } stop)
            {
                return null;
            }

            next.Add(stop);
        }

        return Share(new(grown.Count, question, next.ToImmutable()));
    }

    /// <summary>Other open rules may still lead to the same places: then it is the same stop.</summary>
    private DecisionNode.Ask Share(DecisionNode.Ask ask)
    {
        var key = $"{ask.Question}:{string.Join(',', ask.Next.Select(static stop => stop.Number))}";
        return alike.TryGetValue(key, out var known) ? known : alike[key] = ask;
    }
}
