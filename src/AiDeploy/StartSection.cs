using AiDeploy.Reference;

namespace AiDeploy;

/// <summary>Examples of one kind, in the order of the alphabet.</summary>
/// <param name="Group">The kind.</param>
/// <param name="IsShort">True where too few vendors have a source for the rule about data that was answered.</param>
/// <param name="Examples">The examples.</param>
public sealed record StartSection(StartGroup Group, bool IsShort, ImmutableArray<StartExample> Examples);

/// <summary>One example, as a result shows it.</summary>
/// <param name="Row">The row that says so.</param>
/// <param name="Start">What it says.</param>
/// <param name="Wanted">What it offers of what the answers ask for.</param>
/// <param name="Untold">What the answers ask for and another example offers, of which no source says that this one does: marks.</param>
/// <param name="Priced">The row with its price or its size; null where none is known.</param>
public sealed record StartExample(
    Row Row, StartFigures Start, ImmutableArray<KeyValuePair<string, string>> Wanted, ImmutableArray<string> Untold, Row? Priced);
