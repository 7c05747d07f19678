using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>What an answer closed.</summary>
/// <param name="By">The answer.</param>
/// <param name="Options">The options that are no longer possible after it, simple to complex.</param>
public sealed record Closing(GivenAnswer By, ImmutableArray<Option> Options);
