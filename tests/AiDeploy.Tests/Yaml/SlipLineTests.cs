namespace AiDeploy.Tests.Yaml;

/// <summary>A slip that the parser notices elsewhere is named where it stands.</summary>
public sealed class SlipLineTests
{
    [Fact]
    public void A_tab_is_named_at_its_own_line()
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("reference/facts.yaml", "  unit: off the normal price", "\tunit: off the normal price");

        Assert.Equal([$"reference/facts.yaml:{copy.Files.Line("reference/facts.yaml", "\tunit:")}: a tab indents this line: use spaces"], copy.Problems());
    }

    [Fact]
    public void A_tab_in_the_front_matter_is_named_at_its_own_line()
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("guide/start-simple.md", "\n  the-ladder:", "\n\tthe-ladder:");

        Assert.Contains($"guide/start-simple.md:{copy.Files.Line("guide/start-simple.md", "\tthe-ladder:")}: a tab indents this line: use spaces", copy.Problems());
    }

    [Theory]
    [InlineData("  unit: off the normal price", "unit: off the normal price")]
    [InlineData("  unit: off the normal price", " unit: off the normal price")]
    public void A_field_that_lost_its_indentation_is_named_at_its_own_line(string old, string now)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("reference/facts.yaml", "\n" + old, "\n" + now);

        Assert.StartsWith($"reference/facts.yaml:{copy.Files.Line("reference/facts.yaml", "\n" + now) + 1}: ", Assert.Single(copy.Problems()), StringComparison.Ordinal);
    }
}
