namespace AiDeploy.Decisions;

/// <summary>An option that is not recommended, and why.</summary>
/// <param name="Option">The option.</param>
/// <param name="By">The answer after which it was no longer possible.</param>
/// <param name="NotNeeded">True when nothing speaks against it but a rule above it already held.</param>
public sealed record RuledOut(Option Option, GivenAnswer By, bool NotNeeded);
