using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AiDeploy.Content;

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
