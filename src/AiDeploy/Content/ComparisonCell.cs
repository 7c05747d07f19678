namespace AiDeploy.Content;

/// <summary>What one option says in one comparison row.</summary>
/// <param name="Row">The row.</param>
/// <param name="Level">1 (little) to 4 (much), null outside the profile.</param>
/// <param name="Word">The answer at a glance.</param>
/// <param name="Text">The answer in a sentence.</param>
public sealed record ComparisonCell(ComparisonRow Row, int? Level, string Word, string Text);
