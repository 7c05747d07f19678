namespace AiDeploy.Content;

/// <summary>A heading of a page, for its outline.</summary>
/// <param name="Level">2 or more; the page's title is level 1.</param>
/// <param name="Id">The fragment that links to it.</param>
/// <param name="Text">The words, without markup.</param>
public sealed record Heading(int Level, string Id, string Text);
