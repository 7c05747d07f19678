using CsCheck;

namespace AiDeploy.Tests.Content;

public sealed class MarkdownTextTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "    ", "- ", "1. ", "> ", "> [!NOTE]\n", "# ", "## ", "### ", "| a | b |", "|---|--:|", "|", "[", "](", ")", "![", "<", ">",
        "[^a]", "[^a]: ", "[^b]: - ", "*[A]: b", "```", "`", "**", "_", "---", "===", "\\", "&#0;", "\"", "'", "...", "{#x .y}", "word", "A", "\t", "é",
    ];

    private static readonly Gen<string> Body =
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(static places => string.Concat(places.Select(static place => Pieces[place])));

    [Fact]
    public void No_body_of_a_page_makes_reading_fail() =>
        Body.Sample(static body =>
        {
            using var folder = new TempFolder();
            folder["guide/sample.md"] = "---\ntitle: Sample\nsummary: A page.\nreviewed: 2026-01-02\n---\n" + body;
            folder["reference/facts.yaml"] = "a: {item: A, unit: b, dated: [{value: c, from: 2026-01-01, added: 2026-01-02, note: d}]}\n";
            folder["glossary.yaml"] = "word: {term: word, also: [A], says: Says.}\n";
            Assert.NotEmpty(Guide.Read(folder.Root).Problems);
        }, iter: 400);

    [Theory]
    [InlineData("Claim.[^own]\n\n[^own]:\n\n    - a list")]
    [InlineData("Claim.[^own]\n\n[^own]: > a quote")]
    [InlineData("Claim.[^own]\n\n[^own]:")]
    public void A_footnote_without_paragraph_does_not_make_reading_fail(string body)
    {
        using var copy = ContentCopy.WithPage(body);
        Assert.All(copy.Problems(), static problem => Assert.StartsWith(ContentCopy.PageFile + ":", problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("| a | b | c |\n|---|---|\n| 1 | 2 | 3 |")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 |")]
    [InlineData("| a | b |\n|---|---|\n| 1 |")]
    public void A_table_with_rows_of_different_length_does_not_make_reading_fail(string body)
    {
        using var copy = ContentCopy.WithPage(body);
        Assert.All(copy.Problems(), static problem => Assert.StartsWith(ContentCopy.PageFile + ":", problem, StringComparison.Ordinal));
    }
}
