using System.Collections.Immutable;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>A way through the quick decision.</summary>
/// <param name="Ending">The recommendation's heading.</param>
/// <param name="Address">The recommendation's permalink, without the origin.</param>
/// <param name="Steps">The questions in asking order, each with the answer given.</param>
public sealed record Walk(string Ending, string Address, ImmutableArray<Step> Steps);
