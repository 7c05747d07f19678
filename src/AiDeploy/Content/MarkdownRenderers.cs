using AiDeploy.Reference;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AiDeploy.Content;

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
