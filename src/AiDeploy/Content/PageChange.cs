namespace AiDeploy.Content;

/// <summary>What was changed on a page.</summary>
/// <param name="Date">The day.</param>
/// <param name="Text">What, in a sentence.</param>
public sealed record PageChange(DateOnly Date, string Text);
