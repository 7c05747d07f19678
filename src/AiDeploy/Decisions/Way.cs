using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>Where one answer would lead.</summary>
/// <param name="Given">The answer.</param>
/// <param name="Answers">All answers with it, in canonical order; they may leave a further question to ask.</param>
/// <param name="Outcomes">What they leave possible, simple to complex.</param>
public sealed record Way(GivenAnswer Given, Answers Answers, ImmutableArray<Outcome> Outcomes);
