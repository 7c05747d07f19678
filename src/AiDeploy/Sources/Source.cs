namespace AiDeploy.Sources;

/// <summary>Where a figure was read.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Url">Where it is.</param>
public sealed record Source(string Title, string Url);
