using System.Collections.Immutable;

namespace AiDeploy.Search;

/// <summary>A piece of the guide that can answer a question.</summary>
/// <param name="Id">The name programs know it by: <c>off-the-shelf/limitations</c>; it never changes.</param>
/// <param name="Kind">Where it comes from.</param>
/// <param name="Title">The title of the page it stands on.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Parts">Its text; one part at least.</param>
/// <param name="About">Names of the page as a whole.</param>
/// <param name="Aliases">Words that readers may use for it.</param>
public sealed record Passage(
    string Id, PassageKind Kind, string Title, string Heading, ImmutableArray<PassagePart> Parts, ImmutableArray<string> About, ImmutableArray<string> Aliases)
{
    /// <summary>The path that leads to it, with the fragment.</summary>
    public string Address => Parts[0].Address;
}
