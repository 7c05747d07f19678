using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace AiDeploy.Content;

/// <summary>Writes a term as a button that shows its meaning: by keyboard, mouse or touch, without a script.</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj)
    {
        var id = "term-" + obj.Term.Id;
        renderer.Write($"<button type=\"button\" class=\"term\" popovertarget=\"{id}\">").WriteEscape(obj.Words);
        renderer.Write($"</button><span class=\"definition\" popover id=\"{id}\"><strong>").WriteEscape(obj.Term.Name).Write(":</strong> ").WriteEscape(obj.Term.Says);
        renderer.Write($" <a href=\"/guide/glossary#{obj.Term.Id}\">All terms</a></span>");
    }
}
