using System.Buffers;

namespace AiDeploy.Content;

/// <summary>Bounds on what the Markdown parser is given: its work grows with the square of these, and worse.</summary>
internal static class MarkdownLimits
{
    /// <summary>Most characters without an empty line between.</summary>
    public const int MaxBlock = 8 * 1024;

    /// <summary>Most characters of indentation, quotation and list marks in front of a line's first word.</summary>
    public const int MaxIndent = 80;

    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t>-*+.)0123456789");

    /// <summary>False, with each problem reported, when the body of a page is out of bounds.</summary>
    public static bool Check(SourceFile file, ICollection<Problem> problems)
    {
        var (block, isSound) = (0, true);
        foreach (var (index, line) in file.Text.Split('\n').Index())
        {
            var before = block;
            block = string.IsNullOrWhiteSpace(line) ? 0 : block + line.Length + 1;
            if (before <= MaxBlock && block > MaxBlock)
            {
                problems.Add(new(file.Path, index + 1, $"more than {MaxBlock} characters without an empty line: divide it"));
                isSound = false;
            }

            if (line.AsSpan().IndexOfAnyExcept(Marks) is var indent && (indent < 0 ? line.Length : indent) > MaxIndent)
            {
                problems.Add(new(file.Path, index + 1, $"more than {MaxIndent} marks before the first word: nest less"));
                isSound = false;
            }
        }

        return isSound;
    }
}
