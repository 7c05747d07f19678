using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
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
