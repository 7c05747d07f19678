using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>A row of the decision table; the first row that holds wins (DMN hit policy FIRST).</summary>
/// <param name="Order">Place in the table, from 0.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="When">What must hold.</param>
/// <param name="Outcome">What it then recommends.</param>
public sealed record Rule(int Order, int Line, Condition When, Outcome Outcome);

/// <summary>What must hold for a rule or note: for each question named, one of some answers.</summary>
/// <param name="Terms">The parts, all of which must hold; none means always.</param>
public sealed record Condition(ImmutableArray<Term> Terms)
{
    /// <summary>Three-valued AND: false as soon as one part is false, unknown (null) while one is open.</summary>
    public bool? Test(Answers answers)
    {
        bool? result = true;
        foreach (var term in Terms)
        {
            switch (term.Test(answers))
            {
                case false: return false;
                case null: result = null; break;
                default: break;
            }
        }

        return result;
    }
}

/// <summary>One part of a condition: the answer to a question is among these.</summary>
/// <param name="Question">The question.</param>
/// <param name="Allowed">Ids of the answers that make it true.</param>
public sealed record Term(Question Question, ImmutableHashSet<string> Allowed)
{
    /// <summary>True or false by the answer; unknown (null) while there is none or "I don't know yet" isn't named.</summary>
    public bool? Test(Answers answers) => answers[Question] switch
    {
        null => null,
        { } answer when Allowed.Contains(answer.Id) => true,
        { IsUnsure: true } => null,
        _ => false,
    };
}
