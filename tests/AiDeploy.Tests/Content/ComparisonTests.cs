namespace AiDeploy.Tests.Content;

/// <summary>What the option pages say in the rows of the comparison.</summary>
public sealed class ComparisonTests
{
    private const string File = "options/fine-tuning.md";

    [Fact]
    public void Every_option_has_a_cell_for_every_row_in_order() =>
        Assert.All(Decisions.Published.Guide.Options, static page =>
            Assert.Equal(Decisions.Published.Guide.Site.Rows, page.Cells.Select(static cell => cell.Row)));

    [Fact]
    public void Exactly_the_rows_of_the_profile_have_a_level_from_1_to_4() =>
        Assert.All(Decisions.Published.Guide.Options.SelectMany(static page => page.Cells), static cell =>
            Assert.Equal(cell.Row.IsProfile, cell.Level is >= 1 and <= 4));

    [Fact]
    public void The_profile_is_cost_complexity_control_and_customization() =>
        Assert.Equal(
            ["cost", "complexity", "control", "customization"],
            Decisions.Published.Guide.Site.Rows.Where(static row => row.IsProfile).Select(static row => row.Id));

    [Theory]
    [InlineData("  cost: {level: ", "  price: {level: ", "cost: ", "'compare' lacks the row 'cost': add it")]
    [InlineData("  exit: {", "  leaving: {", "leaving: ", "'leaving' is not a field here: remove it")]
    [InlineData("  exit: {", "  exit: {level: 2, ", "exit: ", "'level' is not a field here: remove it")]
    [InlineData("  cost: {level: ", "  cost: {level: 5", "cost: ", "'level' must be a whole number from 1 to 4")]
    [InlineData("  cost: {level: ", "  cost: {level: -", "cost: ", "'level' must be a whole number from 1 to 4")]
    [InlineData("  cost: {level: ", "  cost: {rank: ", "cost: ", "'level' is missing: add it")]
    public void A_row_is_wrong(string old, string now, string at, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(File, old, now);
        var line = message.Contains("lacks", StringComparison.Ordinal) ? copy.Files.Line(File, "compare:") + 1 : copy.Files.Line(File, "  " + at);
        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{File}:{line}: {message}", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_no_option_fills_is_reported_for_each()
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("site.yaml", "\ncomparison:\n", "\ncomparison:\n  speed: {name: Speed, about: How fast it is}\n");
        Assert.Equal(4, copy.Problems().Count(static problem => problem.EndsWith("'compare' lacks the row 'speed': add it", StringComparison.Ordinal)));
    }
}
