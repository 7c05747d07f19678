namespace AiDeploy.Decisions;

/// <summary>The option that the most one-answer changes lead to.</summary>
/// <param name="Option">The option.</param>
/// <param name="Changes">How many of them do.</param>
public sealed record RunnerUp(Option Option, int Changes);
