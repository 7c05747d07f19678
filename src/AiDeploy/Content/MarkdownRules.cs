using System.Collections.Immutable;
using AiDeploy.Sources;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>What the body of every page must keep to.</summary>
internal static class MarkdownRules
{
    /// <summary>Reports headings out of order, links that aren't safe, images without words, and footnotes without source.</summary>
    public static void Check(MarkdownDocument document, string file, ImmutableArray<Source> sources, ICollection<Problem> problems)
    {
        CheckHeadings(document, file, problems);
        CheckLinks(document, file, problems);
        CheckFootnotes(document, file, sources, problems);
    }

    /// <summary>The links that lead to this site.</summary>
    public static ImmutableArray<PageLink> InternalLinks(MarkdownDocument document, string file) =>
        [.. document.Descendants<LinkInline>()
            .Where(static link => link is { IsImage: false, Url: ['/' or '#', ..] })
            .Select(link => new PageLink(file, Line(link), link.Url!))];

    private static void CheckHeadings(MarkdownDocument document, string file, ICollection<Problem> problems)
    {
        var level = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1 || heading.Level > level + 1)
            {
                problems.Add(new(file, heading.Line + 1, $"heading of level {heading.Level} after level {level}: the title is level 1, the body starts at level 2 and skips none"));
            }

            if (heading.Inline!.Descendants<LinkInline>().Any() || heading.Inline!.FirstChild is null)
            {
                problems.Add(new(file, heading.Line + 1, "a heading must be plain words: headings link to themselves"));
            }

            level = heading.Level;
        }
    }

    private static void CheckLinks(MarkdownDocument document, string file, ICollection<Problem> problems)
    {
        var links = document.Descendants<LinkInline>().ToList();
        foreach (var image in links.Where(static link => link.IsImage && link.FirstChild is null))
        {
            problems.Add(new(file, Line(image), $"image '{image.Url}' needs words that say what it shows: ![words](address)"));
        }

        var addresses = links.Select(static link => (At: (Inline)link, Url: link.Url ?? ""))
            .Concat(document.Descendants<AutolinkInline>().Select(static link => (At: (Inline)link, Url: link.IsEmail ? "mailto:" : link.Url)));
        foreach (var (at, url) in addresses.Where(static link => !IsSafe(link.Url)))
        {
            problems.Add(new(file, Line(at), $"link '{url}' must start with https://, http://, mailto:, / or #"));
        }
    }

    private static void CheckFootnotes(MarkdownDocument document, string file, ImmutableArray<Source> sources, ICollection<Problem> problems)
    {
        foreach (var literal in document.Descendants<LiteralInline>().Where(static literal => literal.Content.AsSpan().StartsWith("^") && literal.PreviousSibling is LiteralInline { Content.Length: 1 }))
        {
            problems.Add(new(file, Line(literal), $"footnote '[{literal.Content}' has no source: add it to 'sources'"));
        }

        var cited = document.Descendants<FootnoteLink>().Select(static link => link.Footnote.Label).ToHashSet();
        foreach (var source in sources.Where(source => !cited.Contains("^" + source.Id)))
        {
            problems.Add(new(file, 1, $"source '{source.Id}' is never cited: write [^{source.Id}] where the text uses it, or remove it"));
        }
    }

    /// <summary>Everything else (<c>javascript:</c>, <c>data:</c>, <c>//host</c>) is refused, however it is spelled.</summary>
    private static bool IsSafe(string url) =>
        url is ['#', ..] or ['/'] || url is ['/', not ('/' or '\\'), ..]
        || Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto";

    private static int Line(Inline inline) => inline.Line + 1;
}
