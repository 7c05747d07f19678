using System.Collections.Immutable;

namespace AiDeploy.Decisions;

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
