namespace AiDeploy.Tests.Content;

public sealed class FigureRulesTests
{
    [Theory]
    [InlineData("It costs $5 a day.", "$5")]
    [InlineData("It costs 15% more.", "15%")]
    [InlineData("About 15 percent of them.", "15 percent")]
    [InlineData("- One.\n- It costs $1,200.50.", "$1,200.50")]
    [InlineData("| A | B |\n|---|---|\n| One | $3 |", "$3")]
    [InlineData("> It costs $5.", "$5")]
    [InlineData("## One\n\n[Sum](/costs) of $3.\n\n## Two\n\nIt costs $4.", "$4")]
    public void A_figure_without_a_source_is_reported(string body, string figure)
    {
        using var copy = ContentCopy.WithPage(body);

        Assert.EndsWith($"'{figure}' has no source: cite a row as [^id], or link the estimate it comes from", Assert.Single(copy.Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It costs $5 a day.[^sonnet]")]
    [InlineData("| A | B |\n|---|---|\n| One[^sonnet] | $3 |")]
    [InlineData("It costs $5.\n\nThat is [our sum](/costs).")]
    [InlineData("It takes 5 days.")]
    public void A_figure_with_a_source_is_fine(string body)
    {
        using var copy = ContentCopy.WithPage(body);

        Assert.Empty(copy.Problems());
    }
}
