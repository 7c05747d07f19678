using System.Collections.Immutable;
using AiDeploy.Sources;

namespace AiDeploy;

/// <summary>What reading a content folder gave.</summary>
/// <param name="Guide">The guide; null when there is any problem.</param>
/// <param name="Problems">Every problem, by file and line.</param>
public sealed record GuideReading(Guide? Guide, ImmutableArray<Problem> Problems);
