namespace AiDeploy.Decisions;

/// <summary>A question of a decision; two are equal when they are the same question of the same version.</summary>
public sealed class Question
{
    /// <summary>Lower-case letters and digits, no hyphen; links carry it.</summary>
    public required string Id { get; init; }

    /// <summary>Line in the file.</summary>
    public required int Line { get; init; }

    /// <summary>Place in the list of questions: of several that could be asked, the lowest is.</summary>
    public required int Order { get; init; }

    /// <summary>What it is about, as a short noun phrase.</summary>
    public required string Name { get; init; }

    /// <summary>The question itself.</summary>
    public required string Text { get; init; }

    /// <summary>Why it matters for the recommendation, in one line.</summary>
    public required string Reason { get; init; }

    /// <summary>The address of the passage that backs the reason, where there is one.</summary>
    public required string? Read { get; init; }

    /// <summary>Longer help, where the question needs it.</summary>
    public required string? Help { get; init; }

    /// <summary>The message when nothing was chosen.</summary>
    public required string Error { get; init; }

    /// <summary>How to find out, for those who don't know yet.</summary>
    public required string FindOut { get; init; }

    /// <summary>The answers a rule can name, in the order shown.</summary>
    public required ImmutableArray<Answer> Answers { get; init; }

    /// <summary>"I don't know yet", always offered last.</summary>
    public required Answer Unsure { get; init; }

    /// <summary>The answer with this id, <see cref="Unsure"/> included; null when there is none.</summary>
    public Answer? Find(string? answerId) =>
        answerId == Unsure.Id ? Unsure : Answers.FirstOrDefault(answer => answer.Id == answerId);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
