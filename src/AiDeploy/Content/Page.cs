using AiDeploy.Reference;

namespace AiDeploy.Content;

/// <summary>A Markdown file, parsed and rendered once.</summary>
/// <param name="Path">The address: <c>/options/fine-tuning</c>.</param>
/// <param name="Slug">The last part of the address, and the file's name.</param>
/// <param name="Title">The page's level-1 heading.</param>
/// <param name="Reviewed">The day a person last checked it.</param>
/// <param name="Html">The body, without the title.</param>
/// <param name="Sections">The body in plain words, cut at its headings.</param>
/// <param name="Aliases">Other words for its sections, by fragment; those for the page stand under <see cref="OwnAliases"/>.</param>
/// <param name="Questions">What it answers, to suggest to readers.</param>
/// <param name="Facts">Those it cites, in the order of <c>facts.yaml</c>.</param>
/// <param name="Changes">Newest first.</param>
/// <param name="Markdown">The title and the body, with the facts cited as footnotes.</param>
/// <param name="Links">Every link to this site, for the check that all of them lead somewhere.</param>
/// <param name="Moved">Fragments that headings had before, each with the one its heading has now: links to them go on working.</param>
public sealed record Page(
    string Path, string Slug, string Title, string Summary, DateOnly Reviewed,
    string Html, ImmutableArray<Heading> Outline, ImmutableArray<Section> Sections,
    ImmutableDictionary<string, ImmutableArray<string>> Aliases, ImmutableArray<string> Questions,
    ImmutableArray<Row> Facts, ImmutableArray<PageChange> Changes, string Markdown, ImmutableArray<PageLink> Links,
    ImmutableDictionary<string, string> Moved)
{
    /// <summary>Where <see cref="Aliases"/> has the words for the page as a whole.</summary>
    public const string OwnAliases = "page";

    /// <summary>True for a fragment that a heading has, or had before.</summary>
    internal bool HasFragment(string fragment) => Moved.ContainsKey(fragment) || Outline.Any(heading => heading.Id == fragment);
}

/// <summary>A heading of a page, for its outline.</summary>
/// <param name="Level">2 or more; the page's title is level 1.</param>
/// <param name="Id">The fragment that links to it.</param>
/// <param name="Text">The words, without markup.</param>
public sealed record Heading(int Level, string Id, string Text);

/// <summary>What stands between one heading and the next, in plain words.</summary>
/// <param name="Heading">The heading above it; null for the text before the first one.</param>
public sealed record Section(Heading? Heading, ImmutableArray<Paragraph> Paragraphs);

/// <summary>A link from a page to another address of this site.</summary>
/// <param name="Target">Path and fragment as written; a bare fragment means the page itself.</param>
public sealed record PageLink(string File, int Line, string Target);

/// <summary>What was changed on a page.</summary>
public sealed record PageChange(DateOnly Date, string Text);
