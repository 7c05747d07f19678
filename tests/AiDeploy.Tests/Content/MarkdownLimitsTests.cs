namespace AiDeploy.Tests.Content;

/// <summary>Pages made to keep the parser busy.</summary>
public sealed class MarkdownLimitsTests
{
    /// <summary>What a parser takes long over, in the largest blocks and the deepest nesting that are let in.</summary>
    public static TheoryData<string> Worst =>
    [
        Fill("[a]("),
        Fill("[a]"),
        Fill("!["),
        Fill("*a_"),
        Fill("`"),
        Fill("<a@"),
        Fill("| a "),
        Fill("&a"),
        Fill(string.Concat(Enumerable.Repeat("> ", 40)) + "deep\n"),
        Fill(string.Concat(Enumerable.Repeat("- ", 40)) + "deep\n"),
        string.Concat(Enumerable.Range(0, 800).Select(static level => new string(' ', level % 40 * 2) + "- deep\n\n")),
    ];

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("1. ")]
    [InlineData("  ")]
    [InlineData("\t")]
    public void What_is_nested_without_end_is_refused(string mark) =>
        Reports("Words.\n\n" + string.Concat(Enumerable.Repeat(mark, 2_000)) + "deep", "deep", "more than 80 marks before the first word: nest less");

    [Theory]
    [InlineData("[a](")]
    [InlineData("word ")]
    [InlineData("x")]
    public void What_never_ends_is_refused(string piece) =>
        Reports("Words.\n\nHere " + string.Concat(Enumerable.Repeat(piece, 10_000)), "Here", "more than 8192 characters without an empty line: divide it");

    [Fact]
    public void A_block_of_many_lines_is_refused_at_the_line_that_is_too_many() =>
        Reports("\n" + string.Concat(Enumerable.Range(1, 300).Select(static line => $"line {line:000} {new string('x', 40)}\n")), "line 164", "more than 8192 characters without an empty line: divide it");

    [Theory]
    [MemberData(nameof(Worst))]
    public void The_worst_that_is_let_in_is_read(string body)
    {
        using var copy = ContentCopy.WithPage(body);

        Assert.All(copy.Problems(), static problem => Assert.StartsWith(ContentCopy.PageFile + ":", problem, StringComparison.Ordinal));
    }

    private static string Fill(string piece)
    {
        var block = string.Concat(Enumerable.Repeat(piece, 8_000 / piece.Length));
        return string.Concat(Enumerable.Repeat(block + "\n\n", 4));
    }

    private static void Reports(string body, string at, string message)
    {
        using var copy = ContentCopy.WithPage(body);
        Assert.Equal([$"{ContentCopy.PageFile}:{copy.Files.Line(ContentCopy.PageFile, at)}: {message}"], copy.Problems());
    }
}
