namespace AiDeploy.Decisions;

/// <summary>One choice of a question.</summary>
/// <param name="Order">Place among the question's answers, from 0; -1 for "I don't know yet".</param>
/// <param name="Id">Lower-case, may contain hyphens; links carry it.</param>
/// <param name="Text">The words beside the radio button.</param>
/// <param name="Hint">One short sentence below them, where the words need it.</param>
/// <param name="Statement">What a person who chooses it says, as a sentence without a full stop.</param>
public sealed record Answer(int Order, string Id, string Text, string? Hint, string Statement)
{
    /// <summary>The id every question takes besides its own answers.</summary>
    public const string UnsureId = "unsure";

    /// <summary>True for "I don't know yet".</summary>
    public bool IsUnsure => Id == UnsureId;
}

/// <summary>An answer somebody gave; its text form <c>question-answer</c> is one segment of a link.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answer">One of its answers, or its "I don't know yet".</param>
public sealed record GivenAnswer(Question Question, Answer Answer)
{
    /// <summary><c>question-answer</c>.</summary>
    public override string ToString() => $"{Question.Id}-{Answer.Id}";
}
