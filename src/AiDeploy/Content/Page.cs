using System.Collections.Immutable;

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
