using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace AiDeploy.Content;

/// <summary>Cuts a document at its headings and writes each part in plain words.</summary>
internal static partial class SectionReader
{
    /// <summary>The sections in order, those without text included.</summary>
    public static ImmutableArray<Section> Read(MarkdownDocument document, MarkdownPipeline pipeline)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var (heading, paragraphs) = ((Heading?)null, ImmutableArray.CreateBuilder<Paragraph>());
        foreach (var block in document)
        {
            if (block is HeadingBlock next)
            {
                sections.Add(new(heading, paragraphs.ToImmutable()));
                paragraphs.Clear();
                heading = new(next.Level, MarkdownOutline.Id(next), MarkdownWords.Of(next.Inline!, pipeline));
            }
            else
            {
                paragraphs.AddRange(Paragraphs(block, ParagraphKind.Text, pipeline));
            }
        }

        sections.Add(new(heading, paragraphs.ToImmutable()));
        return sections.ToImmutable();
    }

    private static IEnumerable<Paragraph> Paragraphs(Block block, ParagraphKind kind, MarkdownPipeline pipeline) => block switch
    {
        FootnoteGroup => [],
        TableRow { IsHeader: true } => [],
        TableRow row => [new(ParagraphKind.Row, [.. row.Descendants<ParagraphBlock>().Select(cell => Words(cell, pipeline)).Where(static words => words.Length > 0)])],
        ParagraphBlock paragraph => [new(kind, [.. SentenceEnd.Split(Words(paragraph, pipeline)).Where(static sentence => sentence.Length > 0)])],
        ListBlock list => list.SelectMany(item => Paragraphs(item, ParagraphKind.Item, pipeline)),
        ContainerBlock container => container.SelectMany(inner => Paragraphs(inner, kind, pipeline)),
        _ => [],
    };

    private static string Words(ParagraphBlock paragraph, MarkdownPipeline pipeline) => MarkdownWords.Of(paragraph.Inline!, pipeline).ReplaceLineEndings(" ").Trim();

    /// <summary>White space after the mark that ends a sentence, and any closing quotes, before the next one starts.</summary>
    [GeneratedRegex(@"(?<=[.!?:][”’)]*)\s+(?=[“‘(]*[\p{Lu}\d$])(?<!:\s+)")]
    private static partial Regex SentenceEnd { get; }
}
