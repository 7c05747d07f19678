using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>The unknown to settle first: the one that leaves the fewest outcomes in the worst case.</summary>
/// <param name="Question">The question answered with "I don't know yet".</param>
/// <param name="Ways">Where each of its answers leads.</param>
public sealed record OpenPoint(Question Question, ImmutableArray<Way> Ways);
