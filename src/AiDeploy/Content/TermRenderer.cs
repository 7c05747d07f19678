using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

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

/// <summary>The first use of a term on a page.</summary>
/// <param name="term">The term.</param>
/// <param name="words">How it is spelled there.</param>
internal sealed class TermInline(GlossaryTerm term, string words) : LeafInline
{
    public GlossaryTerm Term { get; } = term;

    public string Words { get; } = words;
}
