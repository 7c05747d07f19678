using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>
/// Derives the tree from the rules: read them from the top with three-valued logic; the first true rule ends the line,
/// the first unknown one asks its first open question. States in which the same rules are left open are one stop.
/// </summary>
internal sealed class TreeGrower
{
    /// <summary>More stops than a person could ever check; growing ends there.</summary>
    public const int MaxStops = 10_000;

    private readonly Dictionary<string, Stop> grown = [];

    /// <summary>The first stop; null when no rule is certain to hold in the end, or the tree is too large.</summary>
    public Stop? Grow(ImmutableArray<Rule> rules) =>
        Grow(Shorten(rules.Select(static rule => new OpenRule(rule, rule.When.Terms))));

    private Stop? Grow(ImmutableArray<OpenRule> open)
    {
        var key = string.Join('|', open);
        if (grown.TryGetValue(key, out var known))
        {
            return known;
        }

        if (open.IsEmpty || grown.Count >= MaxStops)
        {
            return null;
        }

        Stop? stop = open[0].Terms.IsEmpty ? new Stop.End(open[0].Rule) : Fork(open);
        if (stop is not null)
        {
            grown[key] = stop;
        }

        return stop;
    }

    private Stop.Ask? Fork(ImmutableArray<OpenRule> open)
    {
        var question = open[0].Terms.MinBy(static term => term.Question.Order)!.Question;
        var next = ImmutableArray.CreateBuilder<Stop>(question.Answers.Length);
        foreach (var answer in question.Answers)
        {
            if (Grow(Shorten(open.Select(rule => rule.After(question, answer)).OfType<OpenRule>())) is not { } stop)
            {
                return null;
            }

            next.Add(stop);
        }

        return new(question, next.ToImmutable());
    }

    /// <summary>Drops what stands below a rule that holds: it can never be reached.</summary>
    private static ImmutableArray<OpenRule> Shorten(IEnumerable<OpenRule> rules)
    {
        var kept = ImmutableArray.CreateBuilder<OpenRule>();
        foreach (var rule in rules)
        {
            kept.Add(rule);
            if (rule.Terms.IsEmpty)
            {
                break;
            }
        }

        return kept.ToImmutable();
    }

    private sealed record OpenRule(Rule Rule, ImmutableArray<Term> Terms)
    {
        public OpenRule? After(Question question, Answer answer) => Terms.FirstOrDefault(term => term.Question == question) switch
        {
            null => this,
            { } term when term.Allowed.Contains(answer.Id) => this with { Terms = Terms.Remove(term) },
            _ => null,
        };

        public override string ToString() => $"{Rule.Order}:{string.Join(',', Terms.Select(static term => term.Question.Id))}";
    }
}
