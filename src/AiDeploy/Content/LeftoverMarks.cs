using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AiDeploy.Content;

/// <summary>Markdown that means nothing as it was written, so that readers would see its signs, or less than was meant.</summary>
internal static partial class LeftoverMarks
{
    /// <summary>Stands where something that is no plain text stood.</summary>
    private const char Other = '\uFFFC';

    private static readonly ImmutableArray<(Regex Mark, string Remedy)> Marks =
    [
        (Hash, "put a space behind it for a heading"),
        (Row, "a table needs a head and a line such as | --- | --- | below it, after an empty line"),
        (Citation, "cite a row as [^its-id], without a space"),
        (Address, "nobody can follow it: write a link as [words](https://address)"),
        (Bullet, "begin each line of a list with - and a space, after an empty line"),
        (Box, "nobody can tick it: take it out of the list"),
        (Emoji, "write the word for it"),
        (Script, "write the letter itself, such as ₂ or ²"),
        (Inserted, "say what is new in words"),
        (Attribute, "take it out: the fragment of a heading is made of its words"),
        (Unmade, "write a link as [words](/address)"),
        (Macro, "take it out, or write a box as > [!NOTE] with its words on the lines below"),
        (Marked, "make it **bold**, or take the signs out"),
        (Wiki, "write a link as [words](/address)"),
        (ToDo, "do it, or take it out"),
        (Sign, "close it on the same paragraph, put it in `code`, or take it out"),
    ];

    /// <summary>Looked for in the text as it stands in the file, where nothing of a link is lost.</summary>
    private static readonly ImmutableArray<(Regex Mark, string Remedy)> Links =
        [(Link, "write a link as [words](/address), without a space between")];

    public static void Check(MarkdownDocument document, SourceFile file, ICollection<Problem> problems)
    {
        // The footnotes of cited facts stand behind the file's own text.
        foreach (var block in document.Descendants<Block>().Where(block => block.Span.Start < file.Text.Length))
        {
            switch (block)
            {
                case FencedCodeBlock { ClosingFencedCharCount: 0 }:
                    const string Open = "this code is never closed, so all that follows is a part of it: put ``` on a line behind its end";
                    problems.Add(new(file.Path, block.Line + 1, Open) { IsUnread = true });
                    break;
                case CodeBlock and not FencedCodeBlock and not YamlFrontMatterBlock:
                    Report(block.Line, "four spaces in front make this code: take them out, or put ``` on a line before and behind it");
                    break;
                case ListBlock { IsOrdered: false, Column: > 0 } inner when Before(inner) is ListBlock { IsOrdered: true }:
                    Report(inner.Line, "this list parts the numbered one above: put three spaces before each of its lines");
                    break;
                case ParagraphBlock { Column: > 0, Parent: MarkdownDocument } loose when Before(loose) is ListBlock:
                    Report(loose.Line, "this paragraph ends the list above: put three spaces before it to keep it in its point, or none");
                    break;
                case Table table:
                    CheckRows(table, file, Report);
                    break;
                case LeafBlock { Inline: { } words }:
                    CheckWords(Marks, Written(words), block.Line, Report);
                    CheckWords(Links, Source(block, file), block.Line, Report);
                    break;
                default:
                    break;
            }
        }

        var links = document.Descendants<LinkInline>().Where(link => link.Span.Start < file.Text.Length);
        foreach (var link in links.Where(static link => link is { FirstChild: null, IsImage: false }))
        {
            var line = document.LineStartIndexes!.Count(start => start <= link.Span.Start) - 1;
            Report(line, "a link without words can't be read: write [words](/address)");
        }

        void Report(int line, string message) => problems.Add(new(file.Path, line + 1, message));
    }

    /// <summary>What stands before a block, beside it.</summary>
    private static Block? Before(Block block) => block.Parent?.TakeWhile(other => other != block).LastOrDefault();

    private static void CheckWords(
        ImmutableArray<(Regex Mark, string Remedy)> marks, string words, int line, Action<int, string> report)
    {
        foreach (var (mark, remedy) in marks)
        {
            if (mark.Match(words) is { Success: true } found)
            {
                report(line + words.AsSpan(0, found.Index).Count('\n'), $"readers would see {found.Value.Trim()}: {remedy}");
                return;
            }
        }
    }

    private static void CheckRows(Table table, SourceFile file, Action<int, string> report)
    {
        var lines = file.Text.Split('\n');
        var head = Cells(lines[table.Line]);
        foreach (var row in table.Cast<TableRow>().Select(static row => row.Line).Where(row => Cells(lines[row]) != head))
        {
            report(row, $"this row has {Cells(lines[row])} cells, and the head of the table has {head}: write | for each");
        }
    }

    private static int Cells(string line) => Escaped.Replace(line.Trim(), "").TrimStart('|').TrimEnd('|').Split('|').Length;

    /// <summary>A block as it stands in the file, without its code.</summary>
    private static string Source(Block block, SourceFile file) =>
        Escaped.Replace(file.Text[block.Span.Start..Math.Min(block.Span.End + 1, file.Text.Length)], "");

    /// <summary>The plain text of a block as it was written, line by line.</summary>
    private static string Written(ContainerInline words)
    {
        var text = new StringBuilder();
        foreach (var part in words.Descendants())
        {
            _ = part switch
            {
                LiteralInline { IsFirstCharacterEscaped: true } escaped => text.Append(Other).Append(escaped.Content.ToString().AsSpan(1)),
                LiteralInline literal => text.Append(literal.Content.ToString()),
                LineBreakInline => text.Append('\n'),
                _ => text.Append(Other),
            };
        }

        return text.ToString();
    }

    [GeneratedRegex(@"(?<=^|\n)#{1,6}(?=\w)")]
    private static partial Regex Hash { get; }

    [GeneratedRegex(@"(?<=^|\n)\|[^\n]*\|(?=\s*(\n|$))")]
    private static partial Regex Row { get; }

    /// <summary>One that is no link, nor the words of one.</summary>
    [GeneratedRegex(@"(?<![\uFFFC\w])(?:https?://|www\.)[^\s\uFFFC]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address { get; }

    /// <summary>As office programs write a list.</summary>
    [GeneratedRegex(@"(?<=^|\n)(?:[•·▪▫‣◦●○■□➢–—]|\([0-9a-z]\)|[a-z]\))(?=\s)")]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"\[\s+\^[^\]\n]*\]|\[\^[^\]\n]*\s[^\]\n]*\]|\[[\w-]+\^\]")]
    private static partial Regex Citation { get; }

    [GeneratedRegex(@"(?<!\\)\[(?!\^)[^\[\]\n]+\](\[[^\[\]\n]*\]| \([/#h][^)\n]*\))")]
    private static partial Regex Link { get; }

    /// <summary>A link that is never closed, or whose brackets were changed for each other.</summary>
    [GeneratedRegex(@"\[[^\[\]\n]+\]:?\([/#h][^\s)]*\)?|\([^()\n]+\)\[(?!\^)[^\[\]\n]*[/#][^\[\]\n]*\]")]
    private static partial Regex Unmade { get; }

    [GeneratedRegex(@"(?<=^|\n)\[[ xX]\](?=\s)")]
    private static partial Regex Box { get; }

    [GeneratedRegex(@"(?<![\w:/]):(?:[+-]1|[a-z][a-z0-9_+-]*):(?![\w:])")]
    private static partial Regex Emoji { get; }

    /// <summary>A number or letter set lower or higher, as in H~2~O.</summary>
    [GeneratedRegex(@"(?<=\w)(?:~[^\s~]+~(?!~)|\^[^\s^\]]+\^)")]
    private static partial Regex Script { get; }

    [GeneratedRegex(@"(?<![\w+])\+\+[^\s+](?:[^+\n]*[^\s+])?\+\+(?![\w+])")]
    private static partial Regex Inserted { get; }

    /// <summary>A name, or classes, that other programs give to what stands before it.</summary>
    [GeneratedRegex(@"\{:?\s*[#.][\w-][^}\n]*\}")]
    private static partial Regex Attribute { get; }

    /// <summary>A box or a list of contents as other programs write it, and the mark of a box with words behind it.</summary>
    [GeneratedRegex(@"(?<=^|\n)(?::::+|!!!|\?\?\?)(?=\s)|(?<=^|\n)\[\[?_?TOC_?\]?\]|\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]")]
    private static partial Regex Macro { get; }

    [GeneratedRegex(@"(?<![=<>!])==[^\s=](?:[^=\n]*[^\s=])?==(?!=)")]
    private static partial Regex Marked { get; }

    [GeneratedRegex(@"\[\[[^\[\]\n]+\]\]")]
    private static partial Regex Wiki { get; }

    [GeneratedRegex(@"\b(TODO|FIXME|TBD)\b")]
    private static partial Regex ToDo { get; }

    [GeneratedRegex(@"\*\*|~~|`|\[\[|\{\{|(?<![=<>!])==(?!=)")]
    private static partial Regex Sign { get; }

    /// <summary>A bar that parts no cells.</summary>
    [GeneratedRegex(@"\\\||`[^`]*`")]
    private static partial Regex Escaped { get; }
}
