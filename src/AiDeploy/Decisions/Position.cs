namespace AiDeploy.Decisions;

/// <summary>Where answers lead.</summary>
/// <param name="Answers">The answers in canonical order, without those that no longer matter.</param>
/// <param name="Walked">Those of them that were asked for, up to the first question that is still open.</param>
/// <param name="Next">What comes after the answers.</param>
public sealed record Position(Answers Answers, Answers Walked, Step Next);
