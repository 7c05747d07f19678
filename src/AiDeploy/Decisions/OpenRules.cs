using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>What is left of the rules after some answers: false ones are gone, and so is all below one that holds.</summary>
internal sealed class OpenRules
{
    private readonly ImmutableArray<OpenRule> rules;

    private OpenRules(IEnumerable<OpenRule> rules)
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

        this.rules = kept.ToImmutable();
    }

    /// <summary>False where every rule is false: only when the last one has a condition.</summary>
    public bool Any => !rules.IsEmpty;

    /// <summary>The first rule, if it holds.</summary>
    public Rule? Holds => rules[0].Terms.IsEmpty ? rules[0].Rule : null;

    /// <summary>The question that the first rule needs: of those still open in it, the one listed first.</summary>
    public Question Needs => rules[0].Terms.MinBy(static term => term.Question.Order)!.Question;

    /// <summary>All of them, nothing answered.</summary>
    public static OpenRules Of(ImmutableArray<Rule> rules) => new(rules.Select(static rule => new OpenRule(rule, rule.When.Terms)));

    /// <summary>What is left after one more answer.</summary>
    public OpenRules After(Question question, Answer answer) =>
        new(rules.Select(rule => rule.After(question, answer)).OfType<OpenRule>());

    /// <summary>The same text for states from which the same rules are left open.</summary>
    public override string ToString() => string.Join('|', rules);

    private sealed record OpenRule(Rule Rule, ImmutableArray<Term> Terms)
    {
        public OpenRule? After(Question question, Answer answer)
        {
            foreach (var term in Terms)
            {
                if (term.Question == question)
                {
                    return term.Allowed.Contains(answer.Id) ? this with { Terms = Terms.Remove(term) } : null;
                }
            }

            return this;
        }

        public override string ToString() => $"{Rule.Order}:{string.Join(',', Terms.Select(static term => term.Question.Order))}";
    }
}
