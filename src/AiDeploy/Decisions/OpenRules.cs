using System.Numerics;

namespace AiDeploy.Decisions;

/// <summary>
/// What is left of the rules after some answers: false ones are gone, and so is all below one that holds.
/// Two sets of bits, so that states from which the same rules are left open are equal and cheap to compare.
/// </summary>
/// <param name="Table">The rules these are left of.</param>
/// <param name="Alive">One bit for each rule that is left, the first rule lowest.</param>
/// <param name="Answered">One bit for each answered question that a rule left still names.</param>
internal readonly record struct OpenRules(RuleTable Table, ulong Alive, ulong Answered)
{
    /// <summary>False where every rule is false: only when the last one has a condition.</summary>
    public bool Any => Alive != 0;

    /// <summary>The first rule, if it holds.</summary>
    public Rule? Holds => Open == 0 ? Table.Rules[First] : null;

    /// <summary>The question that the first rule needs: of those still open in it, the one listed first.</summary>
    public Question Needs => Table.Questions[BitOperations.TrailingZeroCount(Open)];

    private int First => BitOperations.TrailingZeroCount(Alive);

    private ulong Open => Table.Named(First) & ~Answered;

    /// <summary>What is left after one more answer.</summary>
    public OpenRules After(Question question, Answer answer) =>
        Table.Trim(Alive & ~Table.Falsified(question, answer), Answered | (1UL << question.Order));
}
