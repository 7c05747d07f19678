using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>Cuts a document at its headings and writes each part in plain words.</summary>
internal static partial class SectionReader
{
    public static ImmutableArray<Section> Read(MarkdownDocument document, MarkdownPipeline pipeline)
    {
        var sections = ImmutableArray.CreateBuilder<Section>();
        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        Heading? heading = null;
        foreach (var block in document)
        {
            if (block is HeadingBlock next)
            {
                sections.Add(new(heading, paragraphs.ToImmutable()));
                paragraphs.Clear();
                heading = MarkdownOutline.Of(next, pipeline);
            }
            else
            {
                paragraphs.AddRange(Paragraphs(block, ParagraphKind.Text, pipeline));
            }
        }

        sections.Add(new(heading, paragraphs.ToImmutable()));
        return sections.ToImmutable();
    }

    /// <summary>A text cut where its sentences end.</summary>
    public static ImmutableArray<string> Sentences(string text) =>
        [.. SentenceEnd.Split(text).Where(static sentence => sentence.Length > 0)];

    private static IEnumerable<Paragraph> Paragraphs(Block block, ParagraphKind kind, MarkdownPipeline pipeline) => block switch
    {
        FootnoteGroup => [],
        Table table => Rows(table, pipeline),
        ParagraphBlock paragraph => [new(kind, Sentences(Words(paragraph, pipeline))) { HasLead = IsBold(paragraph.Inline?.FirstChild) }],
        ListBlock list => list.SelectMany(item => Paragraphs(item, ParagraphKind.Item, pipeline)),
        ContainerBlock container => container.SelectMany(inner => Paragraphs(inner, kind, pipeline)),
        _ => [],
    };

    private static bool IsBold(Inline? start) => start is EmphasisInline { DelimiterCount: 2 };

    /// <summary>The rows below the head. A row may be quoted alone, so each of its cells but the first names its column.</summary>
    private static IEnumerable<Paragraph> Rows(Table table, MarkdownPipeline pipeline)
    {
        var rows = table.OfType<TableRow>().ToLookup(static row => row.IsHeader, row => row.Select(Cell).ToArray());
        var names = rows[true].FirstOrDefault([]);
        return rows[false].Select(cells => new Paragraph(
            ParagraphKind.Row, [.. cells.Select(Named).Where(static cell => cell.Length > 0)]));

        string Cell(Block cell) =>
            string.Join(' ', cell.Descendants<ParagraphBlock>().Select(paragraph => Words(paragraph, pipeline)));

        string Named(string cell, int column)
        {
            var name = column == 0 ? "" : names.ElementAtOrDefault(column);
            return string.IsNullOrEmpty(name) || cell.Length == 0 ? cell : $"{name}: {cell}";
        }
    }

    private static string Words(ParagraphBlock paragraph, MarkdownPipeline pipeline) =>
        MarkdownWords.Of(paragraph.Inline!, pipeline).ReplaceLineEndings(" ").Trim();

    /// <summary>White space after the mark that ends a sentence, and any closing quotes, before the next one starts.</summary>
    [GeneratedRegex(@"(?<=[.!?:][”’)]*)\s+(?=[“‘(]*[\p{Lu}\d$])(?<!:\s+)")]
    private static partial Regex SentenceEnd { get; }
}
