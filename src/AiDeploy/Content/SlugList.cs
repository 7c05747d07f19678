using System.Collections.Immutable;

namespace AiDeploy.Content;

/// <summary>Pages named in <c>site.yaml</c>, in reading order.</summary>
/// <param name="Line">Line of the list.</param>
/// <param name="Slugs">The names.</param>
public sealed record SlugList(int Line, ImmutableArray<string> Slugs);
