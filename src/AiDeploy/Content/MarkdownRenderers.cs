using AiDeploy.Reference;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Table = Markdig.Extensions.Tables.Table;

namespace AiDeploy.Content;

/// <summary>Writes a table whose cells know their column and their row: the first cell of each row is its heading.</summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        renderer.EnsureLine();
        renderer.Write("<table").WriteAttributes(obj).WriteLine(">");
        foreach (var part in obj.Cast<TableRow>().GroupBy(static row => row.IsHeader ? "thead" : "tbody"))
        {
            renderer.WriteLine($"<{part.Key}>");
            foreach (var row in part)
            {
                WriteRow(renderer, row);
            }

            renderer.WriteLine($"</{part.Key}>");
        }

        renderer.WriteLine("</table>");
    }

    private static void WriteRow(HtmlRenderer renderer, TableRow row)
    {
        renderer.WriteLine("<tr>");
        foreach (var (place, cell) in row.Cast<TableCell>().Index())
        {
            var scope = row.IsHeader ? "col" : place == 0 ? "row" : null;
            var tag = scope is null ? "td" : "th";
            renderer.Write($"<{tag}").WriteAttributes(cell).Write(scope is null ? ">" : $" scope=\"{scope}\">");
            renderer.ImplicitParagraph = true;
            renderer.Write(cell);
            renderer.ImplicitParagraph = false;
            renderer.WriteLine($"</{tag}>");
        }

        renderer.WriteLine("</tr>");
    }
}

/// <summary>Writes the footnotes as the page's "Sources" section.</summary>
internal sealed class FootnoteListRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    private const string Id = "sources";

    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        renderer.Write($"<section class=\"sources\" aria-labelledby=\"{Id}\">\n");
        renderer.Write($"<h2 id=\"{Id}\"><a href=\"#{Id}\">Sources</a></h2>\n<ol>\n");
        foreach (var footnote in obj.Cast<Footnote>().OrderBy(static footnote => footnote.Order))
        {
            renderer.Write($"<li id=\"source-{footnote.Order}\">");
            renderer.WriteLeafInline(footnote.OfType<ParagraphBlock>().First());
            foreach (var index in footnote.Links.Where(static link => !link.IsBackLink).Select(static link => link.Index))
            {
                renderer.Write($" <a class=\"back\" href=\"#cite-{index}\" aria-label=\"Back to citation {index}\">\u21A9\uFE0E</a>");
            }

            renderer.Write("</li>\n");
        }

        renderer.Write("</ol>\n</section>\n");
    }
}

/// <summary>
/// Writes the raised number that leads to a source, with how certain it is and the month it is of: a figure is judged where it
/// stands. The way back is written by the list.
/// </summary>
internal sealed class FootnoteMarkRenderer(ImmutableArray<Row> facts) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (obj.IsBackLink)
        {
            return;
        }

        var order = obj.Footnote.Order;
        // Without styles the number would run into the word before it.
        renderer.Write($"<sup>\u202F<a class=\"cite\" id=\"cite-{obj.Index}\" href=\"#source-{order}\"");
        renderer.Write($" aria-label=\"Source {order}\">{order}</a>");
        if (facts.FirstOrDefault(fact => obj.Footnote.Label == "^" + fact.Id)?.Current is { } now)
        {
            var word = now.Certainty.Word();
            renderer.Write($" <small class=\"read {word}\">{word}, {Month(now.Origin.AsOf ?? now.Origin.Read)}</small>");
        }

        renderer.Write("</sup>");
    }

    private static string Month(DateOnly day) => day.ToString("MMM yyyy", CultureInfo.InvariantCulture);
}

/// <summary>Writes an alert as a note that is named for those who can't see its color.</summary>
internal sealed class AlertRenderer : HtmlObjectRenderer<AlertBlock>
{
    protected override void Write(HtmlRenderer renderer, AlertBlock obj)
    {
        var kind = obj.Kind.ToString().ToLowerInvariant();
        var name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(kind);
        renderer.EnsureLine();
        renderer.Write($"<div class=\"alert alert-{kind}\" role=\"note\" aria-label=\"{name}\">\n<p class=\"alert-title\">{name}</p>\n");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }
}
