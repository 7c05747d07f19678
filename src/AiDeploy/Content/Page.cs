namespace AiDeploy.Content;

/// <summary>A Markdown file, parsed and rendered once.</summary>
public sealed class Page
{
    /// <summary>Where <see cref="Aliases"/> has the words for the page as a whole.</summary>
    public const string OwnAliases = "page";

    /// <summary>The address: <c>/options/fine-tuning</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The last part of the address, and the file's name.</summary>
    public required string Slug { get; init; }

    /// <summary>The page's level-1 heading.</summary>
    public required string Title { get; init; }

    /// <summary>What the page says, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The day a person last checked it.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The body as HTML, without the title.</summary>
    public required string Html { get; init; }

    /// <summary>The headings in order.</summary>
    public required ImmutableArray<Heading> Outline { get; init; }

    /// <summary>The body in plain words, cut at its headings.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>Other words for the page and its sections, by the section's fragment; the page's own stand under <see cref="OwnAliases"/>.</summary>
    public required ImmutableDictionary<string, ImmutableArray<string>> Aliases { get; init; }

    /// <summary>Questions that it answers, to suggest to its readers.</summary>
    public required ImmutableArray<string> Questions { get; init; }

    /// <summary>The facts cited, in the order of <c>facts.yaml</c>.</summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>What was changed, newest first.</summary>
    public required ImmutableArray<PageChange> Changes { get; init; }

    /// <summary>The title and the body as Markdown, with the facts cited as footnotes.</summary>
    public required string Markdown { get; init; }

    /// <summary>Every link to this site, for the check that all of them lead somewhere.</summary>
    public required ImmutableArray<PageLink> Links { get; init; }
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
