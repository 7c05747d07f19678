namespace AiDeploy.Decisions;

/// <summary>One changed answer that leads to another recommendation whatever is answered after it.</summary>
/// <param name="From">The answer as given.</param>
/// <param name="To">The other answer and where it leads.</param>
public sealed record Change(GivenAnswer From, Way To);
