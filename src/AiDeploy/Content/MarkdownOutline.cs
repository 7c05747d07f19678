using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>The headings of a document, from its syntax tree.</summary>
internal static class MarkdownOutline
{
    /// <summary>Every heading in order.</summary>
    public static ImmutableArray<Heading> Read(MarkdownDocument document, MarkdownPipeline pipeline) =>
        [.. document.Descendants<HeadingBlock>().Select(block => new Heading(block.Level, Id(block), Text(block.Inline!, pipeline)))];

    /// <summary>The fragment that links to a heading.</summary>
    public static string Id(HeadingBlock block) => block.GetAttributes().Id ?? "";

    /// <summary>The words, without markup; the pipeline knows how its own kinds of word are written.</summary>
    private static string Text(ContainerInline inline, MarkdownPipeline pipeline)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { EnableHtmlForInline = false };
        pipeline.Setup(renderer);
        renderer.WriteChildren(inline);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}
