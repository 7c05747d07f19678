using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>The headings of a document, from its syntax tree.</summary>
internal static class MarkdownOutline
{
    /// <summary>Every heading in order.</summary>
    public static ImmutableArray<Heading> Read(MarkdownDocument document) =>
        [.. document.Descendants<HeadingBlock>().Select(static block => new Heading(block.Level, Id(block), Text(block.Inline)))];

    /// <summary>The fragment that links to a heading.</summary>
    public static string Id(HeadingBlock block) => block.GetAttributes().Id ?? "";

    /// <summary>The words, without markup.</summary>
    public static string Text(ContainerInline? inline)
    {
        if (inline is null)
        {
            return "";
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        new HtmlRenderer(writer) { EnableHtmlForInline = false }.WriteChildren(inline);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
