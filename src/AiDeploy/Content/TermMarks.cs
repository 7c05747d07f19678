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
            foreach (var words in paragraph.Inline!.Descendants<LiteralInline>().Where(static words => !IsLink(words)).ToList())
            {
                Mark(words, glossary, marked);
            }
        }
    }

    private static void Mark(LiteralInline words, Glossary glossary, HashSet<GlossaryTerm> marked)
    {
        while (glossary.FindFirst(words.Content.ToString(), marked) is { } found)
        {
            marked.Add(found.Term);
            var text = words.Content.ToString();
            var mark = new TermInline(found);
            var rest = new LiteralInline(text[(found.Index + found.Words.Length)..]);
            words.Content = new(text[..found.Index]);
            words.InsertAfter(mark);
            mark.InsertAfter(rest);
            words = rest;
        }
    }

    private static bool IsLink(LiteralInline words) => words.FindParentOfType<LinkInline>().Any();

    private static bool IsApart(Block block) =>
        block.Parent is not null && (block.Parent is FootnoteGroup or TableCell || IsApart(block.Parent));
}

/// <summary>Writes a term as a button that shows its meaning.</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline obj) => renderer.Write(MarkedTerms.Html(obj.Match));
}

internal sealed class TermInline(TermMatch match) : LeafInline
{
    public TermMatch Match { get; } = match;
}
