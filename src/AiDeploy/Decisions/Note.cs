namespace AiDeploy.Decisions;

/// <summary>A row of the second table; every row that holds is said (DMN hit policy COLLECT).</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="When">What must hold.</param>
/// <param name="Text">What to say.</param>
public sealed record Note(int Line, NoteKind Kind, Condition When, string Text);
