namespace AiDeploy.Web.Shared;

/// <summary>What stands in the head of a page.</summary>
/// <param name="Address">The page's one address; null on errors, which have none.</param>
/// <param name="Canonical">The address search engines should keep, where it is another page.</param>
/// <param name="Index">Whether search engines should keep it at all.</param>
public sealed record Head(string Title, string Description, string? Address, string? Canonical = null, bool Index = true)
{
    /// <summary>Stands first in the title of the window; link previews and search engines don't get it.</summary>
    public CaseName Case { get; init; } = CaseName.None;

    public string Card { get; init; } = Links.CardSuffix;

    /// <summary>What the share image says; null where it is the site's own.</summary>
    public string? CardAlt { get; init; }

    /// <summary>What the page is, as JSON-LD, given what makes a path absolute; null where there is nothing to say.</summary>
    public Func<Func<string, string>, string>? Data { get; init; }

    public ImmutableArray<string> Scripts { get; init; } = [];

    public ImmutableArray<Alternate> Alternates { get; init; } = [];
}

public sealed record Alternate(string Type, string Path)
{
    /// <summary>Says how to frame a page elsewhere, given its absolute address.</summary>
    public static Alternate OEmbed(string permalink) =>
        new("application/json+oembed", $"{Links.OEmbed}?url={Uri.EscapeDataString(permalink)}");

    public static Alternate Markdown(string page) => new(MediaTypeNames.Text.Markdown, page + Links.MarkdownSuffix);
}
