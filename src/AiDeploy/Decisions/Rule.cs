namespace AiDeploy.Decisions;

/// <summary>A row of the decision table; the first row that holds wins (DMN hit policy FIRST).</summary>
/// <param name="Order">Place in the table, from 0.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="When">What must hold.</param>
/// <param name="Outcome">What it then recommends.</param>
public sealed record Rule(int Order, int Line, Condition When, Outcome Outcome);
