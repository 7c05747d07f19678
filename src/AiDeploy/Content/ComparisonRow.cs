namespace AiDeploy.Content;

/// <summary>One aspect in which the options are compared.</summary>
/// <param name="Id">The field in the option pages.</param>
/// <param name="Name">The row's heading.</param>
/// <param name="About">The question the row answers.</param>
/// <param name="IsProfile">True for the aspects shown at a glance, which have a level.</param>
public sealed record ComparisonRow(string Id, string Name, string About, bool IsProfile);
