using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>Answers of an old version, in a later one.</summary>
/// <param name="Decision">The later version.</param>
/// <param name="Answers">The answers that still mean something, in canonical order.</param>
/// <param name="Lost">The old answers that don't.</param>
public sealed record Carried(Decision Decision, Answers Answers, ImmutableArray<GivenAnswer> Lost);
