using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AiDeploy.Content;

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
