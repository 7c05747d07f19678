using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>Where one or two other answers would lead.</summary>
/// <param name="Given">The other answers, in asking order.</param>
/// <param name="Answers">All answers with them, in canonical order; they may leave a further question to ask.</param>
/// <param name="Outcomes">What they leave possible, simple to complex.</param>
public sealed record Way(ImmutableArray<GivenAnswer> Given, Answers Answers, ImmutableArray<Outcome> Outcomes);
