using System.Net;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>The plain words of a piece of Markdown, as readers see them, without the marks of footnotes.</summary>
internal static class MarkdownWords
{
    /// <param name="pipeline">Knows how to write the kinds of word that its extensions add.</param>
    public static string Of(ContainerInline inline, MarkdownPipeline pipeline)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { EnableHtmlForInline = false };
        pipeline.Setup(renderer);
        renderer.ObjectRenderers.RemoveAll(static one => one is HtmlFootnoteLinkRenderer);
        renderer.WriteChildren(inline);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}

internal static class MarkdownOutline
{
    public static ImmutableArray<Heading> Read(MarkdownDocument document, MarkdownPipeline pipeline) =>
        [.. document.Descendants<HeadingBlock>().Select(block => Of(block, pipeline))];

    public static Heading Of(HeadingBlock block, MarkdownPipeline pipeline) =>
        new(block.Level, Id(block), MarkdownWords.Of(block.Inline!, pipeline));

    public static string Id(HeadingBlock block) => block.GetAttributes().Id ?? "";
}
