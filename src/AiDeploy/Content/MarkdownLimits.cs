namespace AiDeploy.Content;

/// <summary>Bounds on what the Markdown parser is given: its work grows with the square of these, and worse.</summary>
internal static class MarkdownLimits
{
    /// <summary>Most characters without an empty line between.</summary>
    public const int MaxBlock = 8 * 1024;
    /// <summary>Most characters of indentation, quotation and list marks in front of a line's first word.</summary>
    public const int MaxIndent = 80;

    private const string Marks = " \t>-*+.)0123456789";

    /// <summary>False, with each problem reported, when the body of a page is out of bounds.</summary>
    public static bool Check(SourceFile file, ICollection<Problem> problems)
    {
        var found = problems.Count;
        var block = 0;
        foreach (var (index, line) in file.Text.Split('\n').Index())
        {
            var before = block;
            block = string.IsNullOrWhiteSpace(line) ? 0 : block + line.Length + 1;
            if (before <= MaxBlock && block > MaxBlock)
            {
                problems.Add(new(file.Path, index + 1, $"more than {MaxBlock} characters without an empty line: divide it"));
            }

            if (line.Length - line.AsSpan().TrimStart(Marks).Length > MaxIndent)
            {
                problems.Add(new(file.Path, index + 1, $"more than {MaxIndent} marks before the first word: nest less"));
            }
        }

        return problems.Count == found;
    }
}
