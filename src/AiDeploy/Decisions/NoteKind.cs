namespace AiDeploy.Decisions;

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
