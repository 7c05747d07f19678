using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>What several people answered to one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">Each person's answer; null where it wasn't asked.</param>
/// <param name="Movable">How many of them would end up elsewhere with somebody else's answer.</param>
public sealed record JointQuestion(Question Question, ImmutableArray<Answer?> Answers, int Movable)
{
    /// <summary>True when all who were asked said the same.</summary>
    public bool IsAgreed => Answers.OfType<Answer>().Distinct().Count() == 1;
}
