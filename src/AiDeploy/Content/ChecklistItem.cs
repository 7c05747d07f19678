namespace AiDeploy.Content;

/// <summary>A point of a checklist.</summary>
/// <param name="Id">What the address carries when it is ticked.</param>
/// <param name="Check">A statement that is true when it is done.</param>
/// <param name="Why">Why it matters.</param>
public sealed record ChecklistItem(string Id, string Check, string Why);
