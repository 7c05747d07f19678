using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace AiDeploy.Content;

/// <summary>A figure in a page is either cited, or a sum of ours that an estimate on the site shows.</summary>
internal static partial class FigureRules
{
    /// <summary>Reports every paragraph, list item and table with dollars or percent whose source a reader can't find.</summary>
    public static void Check(MarkdownDocument document, SourceFile file, ICollection<Problem> problems)
    {
        var section = new List<Block>();
        var own = document.Where(block => block is not (FootnoteGroup or YamlFrontMatterBlock) && block.Span.Start < file.Text.Length);
        foreach (var block in own)
        {
            if (block is HeadingBlock)
            {
                CheckSection(section, file, problems);
                section.Clear();
            }
            else
            {
                section.Add(block);
            }
        }

        CheckSection(section, file, problems);
    }

    /// <summary>A link to an estimate stands for the sums of its whole section.</summary>
    private static void CheckSection(List<Block> section, SourceFile file, ICollection<Problem> problems)
    {
        if (section.Exists(block => Text(block, file).Contains("](/costs", StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var block in section.SelectMany(static block => block is ListBlock list ? [.. list] : new[] { block }))
        {
            var text = Text(block, file);
            if (Figure.IsMatch(text) && !text.Contains("[^", StringComparison.Ordinal))
            {
                const string Remedy = "cite a row as [^id], or link the estimate it comes from";
                problems.Add(new(file.Path, block.Line + 1, $"'{Figure.Match(text).Value}' has no source: {Remedy}"));
            }
        }
    }

    private static string Text(Block block, SourceFile file) => file.Text[block.Span.Start..Math.Min(block.Span.End + 1, file.Text.Length)];

    [GeneratedRegex(@"\$\d+(?:[.,]\d+)*|\d+(?:\.\d+)?(?:\s?%| percent)")]
    private static partial Regex Figure { get; }
}
