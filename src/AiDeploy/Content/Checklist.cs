using System.Collections.Immutable;

namespace AiDeploy.Content;

/// <summary>What must be in place before an option is put to work.</summary>
/// <param name="Option">The option.</param>
/// <param name="Title">The list's heading.</param>
/// <param name="Summary">What it is for, in a sentence.</param>
/// <param name="Items">Its points in order.</param>
public sealed record Checklist(Option Option, string Title, string Summary, ImmutableArray<ChecklistItem> Items);

/// <summary>A point of a checklist.</summary>
/// <param name="Id">What the address carries when it is ticked.</param>
/// <param name="Check">A statement that is true when it is done.</param>
/// <param name="Why">Why it matters.</param>
public sealed record ChecklistItem(string Id, string Check, string Why);
