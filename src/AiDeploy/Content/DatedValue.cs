using AiDeploy.Sources;

namespace AiDeploy.Content;

/// <summary>What a fact was for a time.</summary>
/// <param name="Value">The value, in words.</param>
/// <param name="Origin">For how long, and how we know.</param>
public sealed record DatedValue(string Value, Provenance Origin);
