using System.Collections.Immutable;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AiDeploy.Content;

/// <summary>The headings of a document, from its syntax tree.</summary>
internal static class MarkdownOutline
{
    /// <summary>Every heading in order.</summary>
    public static ImmutableArray<Heading> Read(MarkdownDocument document, MarkdownPipeline pipeline) =>
        [.. document.Descendants<HeadingBlock>().Select(block => new Heading(block.Level, Id(block), MarkdownWords.Of(block.Inline!, pipeline)))];

    /// <summary>The fragment that links to a heading.</summary>
    public static string Id(HeadingBlock block) => block.GetAttributes().Id ?? "";
}
