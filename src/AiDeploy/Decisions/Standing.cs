namespace AiDeploy.Decisions;

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
