using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace AiDeploy.Content;

/// <summary>Writes the footnotes as the page's "Sources" section.</summary>
internal sealed class FootnoteListRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    /// <summary>The fragment of the section.</summary>
    public const string Id = "sources";

    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        renderer.Write($"<section class=\"sources\" aria-labelledby=\"{Id}\">\n<h2 id=\"{Id}\"><a href=\"#{Id}\">Sources</a></h2>\n<ol>\n");
        foreach (var footnote in obj.Cast<Footnote>().OrderBy(static footnote => footnote.Order))
        {
            renderer.Write($"<li id=\"source-{footnote.Order}\">");
            var paragraph = footnote.OfType<ParagraphBlock>().First();
            renderer.WriteLeafInline(paragraph);
            foreach (var link in footnote.Links.Where(static link => !link.IsBackLink))
            {
                renderer.Write($" <a class=\"back\" href=\"#cite-{link.Index}\" aria-label=\"Back to citation {link.Index}\">\u21A9\uFE0E</a>");
            }

            renderer.Write("</li>\n");
        }

        renderer.Write("</ol>\n</section>\n");
    }
}

/// <summary>Writes the raised number that leads to a source; the way back is written by the list.</summary>
internal sealed class FootnoteMarkRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (!obj.IsBackLink)
        {
            var order = obj.Footnote.Order;
            renderer.Write($"<sup><a class=\"cite\" id=\"cite-{obj.Index}\" href=\"#source-{order}\" aria-label=\"Source {order}\">{order}</a></sup>");
        }
    }
}
