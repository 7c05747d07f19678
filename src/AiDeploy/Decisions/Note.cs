using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>A row of the second table; every row that holds is said (DMN hit policy COLLECT).</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="When">What must hold.</param>
/// <param name="For">The outcomes it is said with; none means with any, and on the way there.</param>
/// <param name="Text">What to say.</param>
public sealed record Note(int Line, NoteKind Kind, Condition When, ImmutableArray<Outcome> For, string Text)
{
    /// <summary>True when the note may be said with all of these outcomes.</summary>
    public bool Suits(ImmutableArray<Outcome> outcomes) => For.IsEmpty || outcomes.All(For.Contains);
}

/// <summary>What a note is for, which decides where it is shown.</summary>
public enum NoteKind
{
    /// <summary>Progress worth telling at the next question: "start with an API integration".</summary>
    WayPoint,

    /// <summary>Something to take care of.</summary>
    Caution,

    /// <summary>Something to do.</summary>
    NextStep,

    /// <summary>Something to have in place first.</summary>
    Readiness,
}
