using System.Collections.Immutable;

namespace AiDeploy.Decisions;

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
