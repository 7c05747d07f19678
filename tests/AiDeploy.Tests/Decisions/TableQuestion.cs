using System.Collections.Immutable;

namespace AiDeploy.Tests.Decisions;

/// <summary>A question of a <see cref="Table"/>: ids only.</summary>
internal sealed record TableQuestion(string Id, ImmutableArray<string> Answers);
