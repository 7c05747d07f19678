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
        Table table => Rows(table, pipeline),
        ParagraphBlock paragraph => [new(kind, [.. SentenceEnd.Split(Words(paragraph, pipeline)).Where(static sentence => sentence.Length > 0)])],
        ListBlock list => list.SelectMany(item => Paragraphs(item, ParagraphKind.Item, pipeline)),
        ContainerBlock container => container.SelectMany(inner => Paragraphs(inner, kind, pipeline)),
        _ => [],
    };

    /// <summary>The rows below the head; since a row may stand alone where it is quoted, its cells but the first say what column they stand in.</summary>
    private static IEnumerable<Paragraph> Rows(Table table, MarkdownPipeline pipeline)
    {
        var rows = table.OfType<TableRow>().Select(row => (row.IsHeader, Cells: row.Select(cell => string.Join(' ', cell.Descendants<ParagraphBlock>().Select(words => Words(words, pipeline)))).ToArray())).ToArray();
        var names = rows.FirstOrDefault(static row => row.IsHeader).Cells ?? [];
        return rows.Where(static row => !row.IsHeader).Select(row => new Paragraph(ParagraphKind.Row, [.. row.Cells
            .Select((cell, place) => place > 0 && cell.Length > 0 && names.ElementAtOrDefault(place) is { Length: > 0 } name ? $"{name}: {cell}" : cell)
            .Where(static cell => cell.Length > 0)]));
    }

    private static string Words(ParagraphBlock paragraph, MarkdownPipeline pipeline) => MarkdownWords.Of(paragraph.Inline!, pipeline).ReplaceLineEndings(" ").Trim();

    /// <summary>White space after the mark that ends a sentence, and any closing quotes, before the next one starts.</summary>
    [GeneratedRegex(@"(?<=[.!?:][”’)]*)\s+(?=[“‘(]*[\p{Lu}\d$])(?<!:\s+)")]
    private static partial Regex SentenceEnd { get; }
}
