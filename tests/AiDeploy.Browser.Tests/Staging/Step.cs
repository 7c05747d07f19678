namespace AiDeploy.Browser.Tests.Staging;

/// <summary>A question answered.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Choice">How the choice begins.</param>
/// <param name="Statement">The answer as the result repeats it.</param>
public sealed record Step(string Question, string Choice, string Statement);
