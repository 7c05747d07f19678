namespace AiDeploy.Decisions;

/// <summary>An option that is not recommended, and why.</summary>
/// <param name="Option">The option.</param>
/// <param name="By">The answer after which it was no longer possible.</param>
/// <param name="Standing">What that answer says about it.</param>
public sealed record RuledOut(Option Option, GivenAnswer By, Standing Standing);
