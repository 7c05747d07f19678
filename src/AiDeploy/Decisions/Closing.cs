using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>What an answer closed.</summary>
/// <param name="By">The answer.</param>
/// <param name="Options">The options that are no longer possible after it, simple to complex.</param>
public sealed record Closing(GivenAnswer By, ImmutableArray<Option> Options);

/// <summary>An option that is not recommended, and why.</summary>
/// <param name="Option">The option.</param>
/// <param name="By">The answer after which it was no longer possible.</param>
/// <param name="Standing">What that answer says about it.</param>
public sealed record RuledOut(Option Option, GivenAnswer By, Standing Standing);

/// <summary>How an option that is not recommended stands.</summary>
public enum Standing
{
    /// <summary>Simpler than what is recommended, and every rule for it is false.</summary>
    RuledOut,

    /// <summary>Simpler than what is recommended, and nothing speaks against it: something else is preferred.</summary>
    NothingAgainst,

    /// <summary>More complex than what is recommended.</summary>
    NotNeeded,
}
