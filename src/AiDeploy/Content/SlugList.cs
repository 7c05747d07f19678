using System.Collections.Immutable;

namespace AiDeploy.Content;

/// <summary>Names listed in a file, such as the guide's pages in reading order.</summary>
/// <param name="Line">Line of the list.</param>
/// <param name="Slugs">The names.</param>
public sealed record SlugList(int Line, ImmutableArray<string> Slugs);
