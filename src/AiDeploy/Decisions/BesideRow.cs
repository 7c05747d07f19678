namespace AiDeploy.Decisions;

/// <summary>One row of <see cref="Beside"/>.</summary>
/// <param name="When">What must hold here.</param>
/// <param name="Answer">What it means there, as <c>question-answer</c>.</param>
public sealed record BesideRow(Condition When, string Answer);
