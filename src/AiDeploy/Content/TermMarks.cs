using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>Marks the first use of every term in a text: in paragraphs, outside of links and of tables, whose cells are narrow.</summary>
internal static class TermMarks
{
    public static void Apply(MarkdownDocument document, Glossary glossary)
    {
        var marked = new HashSet<GlossaryTerm>();
        foreach (var paragraph in document.Descendants<ParagraphBlock>().Where(static block => !IsApart(block)).ToList())
        {
            foreach (var words in paragraph.Inline!.Descendants<LiteralInline>().Where(static words => words.FindParentOfType<LinkInline>().FirstOrDefault() is null).ToList())
            {
                Mark(words, glossary, marked);
            }
        }
    }

    private static void Mark(LiteralInline words, Glossary glossary, HashSet<GlossaryTerm> marked)
    {
        while (glossary.FindFirst(words.Content.ToString(), marked) is var (index, length, term))
        {
            marked.Add(term);
            var text = words.Content.ToString();
            var rest = new LiteralInline(text[(index + length)..]);
            words.Content = new(text[..index]);
            var mark = new TermInline(term, text.Substring(index, length));
            words.InsertAfter(mark);
            mark.InsertAfter(rest);
            words = rest;
        }
    }

    private static bool IsApart(Block block) =>
        block.Parent is not null && (block.Parent is FootnoteGroup or TableCell || IsApart(block.Parent));
}

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
internal sealed class TermInline(GlossaryTerm term, string words) : LeafInline
{
    public GlossaryTerm Term { get; } = term;

    public string Words { get; } = words;
}
