namespace AiDeploy.Content;

/// <summary>Where a fact was read.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Url">Where it is.</param>
public sealed record FactSource(string Title, string Url);
