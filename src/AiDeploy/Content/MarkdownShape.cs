using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>Gives a parsed document the shape readers get, before it is rendered.</summary>
internal static class MarkdownShape
{
    /// <summary>As many columns fit on a phone.</summary>
    private const int MostNarrow = 3;

    /// <summary>Links headings to themselves, names each table by its heading, and turns column alignment into classes.</summary>
    public static void Apply(MarkdownDocument document)
    {
        string? under = null;
        foreach (var block in document.Descendants<Block>().ToList())
        {
            if (block is HeadingBlock heading)
            {
                under = MarkdownOutline.Id(heading);
                LinkToItself(heading);
            }
            else if (block is Table table)
            {
                Name(table, under);
                AlignByClass(table);
                LabelCells(table);
            }
        }
    }

    /// <summary>SmartyPants curls quotation marks, but leaves an apostrophe within a word straight.</summary>
    public static void CurlApostrophes(MarkdownDocument document)
    {
        foreach (var words in document.Descendants<LiteralInline>())
        {
            words.Content = new(words.Content.ToString().Replace('\'', '’'));
        }
    }

    private static void LinkToItself(HeadingBlock heading)
    {
        var words = heading.Inline!;
        var link = new LinkInline("#" + MarkdownOutline.Id(heading), "") { IsClosed = true };
        while (words.FirstChild is { } child)
        {
            child.Remove();
            link.AppendChild(child);
        }

        words.AppendChild(link);
    }

    /// <summary>Who hears a table is told what it is about.</summary>
    private static void Name(Table table, string? heading)
    {
        if (heading is not null)
        {
            table.GetAttributes().AddProperty("aria-labelledby", heading);
        }
    }

    /// <summary>On a phone, a table of many columns is read row by row, so each cell says what it is.</summary>
    private static void LabelCells(Table table)
    {
        var rows = table.Cast<TableRow>().ToList();
        ImmutableArray<string> names =
            [.. rows[0].Cast<TableCell>().Select(static cell => string.Concat(cell.Descendants<LiteralInline>()))];
        if (names.Length <= MostNarrow)
        {
            return;
        }

        table.GetAttributes().AddClass("wide");
        foreach (var row in rows.Where(static row => !row.IsHeader))
        {
            for (var column = 1; column < Math.Min(row.Count, names.Length); column++)
            {
                row[column].GetAttributes().AddProperty("data-label", names[column]);
            }
        }
    }

    /// <summary>Markdig writes alignment as a style attribute, which the content security policy blocks.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (var row in table.Cast<TableRow>())
        {
            for (var column = 0; column < row.Count; column++)
            {
                if (column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment is TableColumnAlign.Right)
                {
                    row[column].GetAttributes().AddClass("number");
                }
            }
        }

        table.ColumnDefinitions.ForEach(static column => column.Alignment = null);
    }
}
