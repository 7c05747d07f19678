using System.Numerics;

namespace AiDeploy.Decisions;

/// <summary>The rules as sets of bits: which questions each names, and which rules each answer makes false.</summary>
internal sealed class RuleBitsets
{
    /// <summary>The most questions, and the most rules, a decision can have: one bit each.</summary>
    public const int MaxSize = 64;

    private readonly ulong[] named;
    private readonly ulong[][] falsified;

    /// <summary>Reads the rules; at most <see cref="MaxSize"/> of them, and of the questions.</summary>
    public RuleBitsets(ImmutableArray<Question> questions, ImmutableArray<Rule> rules)
    {
        (Questions, Rules) = (questions, rules);
        named = [.. rules.Select(static rule => NamedBy(rule))];
        falsified = [.. questions.Select(question => question.Answers.Select(answer => FalsifiedBy(question, answer)).ToArray())];
    }

    public ImmutableArray<Question> Questions { get; }

    /// <summary>The rules, the first to hold first.</summary>
    public ImmutableArray<Rule> Rules { get; }

    public RemainingRules All => Trim(Rules.IsEmpty ? 0 : ulong.MaxValue >> (MaxSize - Rules.Length), 0);

    /// <summary>The questions a rule names.</summary>
    public ulong Named(int rule) => named[rule];

    /// <summary>The rules an answer makes false.</summary>
    public ulong Falsified(Question question, Answer answer) => falsified[question.Order][answer.Order];

    /// <summary>True when an answer makes the rule false.</summary>
    public bool IsFalse(Rule rule, Answers answers) =>
        answers.Given.Any(given => !given.Answer.IsUnsure && (Falsified(given.Question, given.Answer) & (1UL << rule.Order)) != 0);

    /// <summary>Drops the rules below one that holds, and the answers that no rule left names.</summary>
    public RemainingRules Trim(ulong alive, ulong answered)
    {
        var (kept, relevant) = (0UL, 0UL);
        for (var left = alive; left != 0; left &= left - 1)
        {
            var rule = BitOperations.TrailingZeroCount(left);
            kept |= 1UL << rule;
            relevant |= named[rule];
            if ((named[rule] & ~answered) == 0)
            {
                break;
            }
        }

        return new(this, kept, answered & relevant);
    }

    private static ulong NamedBy(Rule rule) =>
        rule.When.Terms.Aggregate(0UL, static (bits, term) => bits | (1UL << term.Question.Order));

    private ulong FalsifiedBy(Question question, Answer answer)
    {
        var bits = 0UL;
        for (var rule = 0; rule < Rules.Length; rule++)
        {
            if (Rules[rule].When.Terms.Any(term => term.Question == question && !term.Allowed.Contains(answer.Id)))
            {
                bits |= 1UL << rule;
            }
        }

        return bits;
    }
}

/// <summary>
/// What is left of the rules after some answers: false ones are gone, and so is all below one that holds.
/// Two sets of bits, so that states from which the same rules are left open are equal and cheap to compare.
/// </summary>
/// <param name="Table">The rules these are left of.</param>
/// <param name="Alive">One bit for each rule that is left, the first rule lowest.</param>
/// <param name="Answered">One bit for each answered question that a rule left still names.</param>
internal readonly record struct RemainingRules(RuleBitsets Table, ulong Alive, ulong Answered)
{
    /// <summary>False where every rule is false: only when the last one has a condition.</summary>
    public bool Any => Alive != 0;

    public Rule? Holds => Open == 0 ? Table.Rules[First] : null;

    /// <summary>The question that the first rule needs: of those still open in it, the one listed first.</summary>
    public Question Needs => Table.Questions[BitOperations.TrailingZeroCount(Open)];

    private int First => BitOperations.TrailingZeroCount(Alive);

    private ulong Open => Table.Named(First) & ~Answered;

    /// <summary>What is left after one more answer.</summary>
    public RemainingRules After(Question question, Answer answer) =>
        Table.Trim(Alive & ~Table.Falsified(question, answer), Answered | (1UL << question.Order));

    /// <summary>What is left after the answers in asking order, up to a question that is open or "I don't know yet".</summary>
    public RemainingRules Follow(Answers answers)
    {
        var left = this;
        while (left.Holds is null && answers[left.Needs] is { IsUnsure: false } answer)
        {
            left = left.After(left.Needs, answer);
        }

        return left;
    }

    /// <summary>Every state from here on: one way on where the answer is known, every way where it is "I don't know yet".</summary>
    /// <param name="answers">What was answered.</param>
    /// <param name="pastOpen">True to go every way where a question is still open, too; false to stop there.</param>
    public HashSet<RemainingRules> Reach(Answers answers, bool pastOpen)
    {
        var seen = new HashSet<RemainingRules> { this };
        var pending = new Stack<RemainingRules>(seen);
        while (pending.TryPop(out var state))
        {
            foreach (var next in state.Onward(answers, pastOpen).Where(seen.Add))
            {
                pending.Push(next);
            }
        }

        return seen;
    }

    private IEnumerable<RemainingRules> Onward(Answers answers, bool pastOpen)
    {
        if (Holds is not null)
        {
            return [];
        }

        var (state, question) = (this, Needs);
        return answers[question] switch
        {
            { IsUnsure: false } answer => [After(question, answer)],
            null when !pastOpen => [],
            _ => question.Answers.Select(answer => state.After(question, answer)),
        };
    }
}
