using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>The smallest changes that lead to the same recommendation.</summary>
/// <param name="Outcomes">Where they lead; several where a further question then decides.</param>
/// <param name="Ways">The changes: of one answer each, or of two where no single one leads there.</param>
public sealed record ChangeGroup(ImmutableArray<Outcome> Outcomes, ImmutableArray<Way> Ways);
