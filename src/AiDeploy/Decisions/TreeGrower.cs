namespace AiDeploy.Decisions;

/// <summary>
/// Derives the tree from the rules: read them from the top with three-valued logic; the first true rule ends the line,
/// the first unknown one asks its first open question. States from which the remaining rules behave the same are one stop.
/// </summary>
internal sealed class TreeGrower
{
    /// <summary>More stops than a person could ever check; growing ends there.</summary>
    public const int MaxStops = 10_000;

    private readonly Dictionary<OpenRules, Stop> grown = [];
    private readonly Dictionary<string, Stop.Ask> alike = [];

    /// <summary>The first stop; null when no rule is certain to hold in the end, or the tree is too large.</summary>
    public Stop? Grow(RuleTable table) => Grow(table.All);

    private Stop? Grow(OpenRules open)
    {
        if (grown.TryGetValue(open, out var known))
        {
            return known;
        }

        if (!open.Any || grown.Count >= MaxStops)
        {
            return null;
        }

        Stop? stop = open.Holds is { } rule ? new Stop.End(grown.Count, rule) : Fork(open, open.Needs);
        if (stop is not null)
        {
            grown[open] = stop;
        }

        return stop;
    }

    private Stop.Ask? Fork(OpenRules open, Question question)
    {
        var next = ImmutableArray.CreateBuilder<Stop>(question.Answers.Length);
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
    private Stop.Ask Share(Stop.Ask ask)
    {
        var key = $"{ask.Question}:{string.Join(',', ask.Next.Select(static stop => stop.Number))}";
        return alike.TryGetValue(key, out var known) ? known : alike[key] = ask;
    }
}
