namespace AiDeploy.Decisions;

/// <summary>An answer somebody gave; its text form <c>question-answer</c> is one segment of a link.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">One of its answers, or its "I don't know yet".</param>
public sealed record GivenAnswer(Question Question, Answer Answer)
{
    /// <summary><c>question-answer</c>.</summary>
    public override string ToString() => $"{Question.Id}-{Answer.Id}";
}
