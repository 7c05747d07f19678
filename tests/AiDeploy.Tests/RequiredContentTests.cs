namespace AiDeploy.Tests;

/// <summary>What the site needs by name is asked for by name.</summary>
public sealed class RequiredContentTests
{
    [Theory]
    [InlineData("method")]
    [InlineData("start-simple")]
    public void A_page_that_every_page_links_to_is_required(string slug)
    {
        using var copy = new ContentCopy();
        File.Delete(copy.Files.At($"guide/{slug}.md"));
        copy.Files["site.yaml"] = copy.Files["site.yaml"].Replace($"{slug}, ", "", StringComparison.Ordinal).Replace($", {slug}]", "]", StringComparison.Ordinal);

        Assert.Contains($"guide/{slug}.md:1: this page is missing, but every page links to it: add it, and list it under 'guide' in site.yaml", copy.Problems());
    }

    [Theory]
    [InlineData("guide/method.md", "## Limits", "## Borders", "no heading has the fragment 'limits', but the site links to it: call one \"limits\"")]
    [InlineData("guide/method.md", "# What the certainty words mean", "# The words", "no heading has the fragment 'what-the-certainty-words-mean', but the site links to it: call one \"what the certainty words mean\"")]
    [InlineData("guide/method.md", "# How costs are estimated", "# Costs", "no heading has the fragment 'how-costs-are-estimated', but the site links to it: call one \"how costs are estimated\"")]
    [InlineData("guide/start-simple.md", "# The commonest mistake", "# A mistake", "no heading has the fragment 'the-commonest-mistake', but the site links to it: call one \"the commonest mistake\"")]
    public void A_heading_that_markup_links_to_is_required(string file, string heading, string other, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, heading, other);

        Assert.Contains($"{file}:1: {message}", copy.Problems());
    }

    [Fact]
    public void The_quick_decision_is_required()
    {
        using var copy = new ContentCopy();
        Directory.Move(copy.Files.At("decisions/quick"), copy.Files.At("decisions/swift"));
        copy.Publish();

        Assert.Contains("decisions/quick/1.yaml:1: the decision 'quick' is missing, but every page leads to it: add it", copy.Problems());
    }

    [Fact]
    public void A_quick_decision_that_is_broken_is_not_called_missing()
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("decisions/quick/1.yaml", "\ntitle: ", "\nname: ");
        copy.Publish();

        Assert.DoesNotContain(copy.Problems(), static problem => problem.Contains("is missing, but", StringComparison.Ordinal));
    }

    [Fact]
    public void A_worked_example_is_required()
    {
        using var copy = new ContentCopy();
        Directory.Delete(copy.Files.At("examples"), recursive: true);
        var site = copy.Files["site.yaml"];
        copy.Files["site.yaml"] = site[..site.IndexOf("examples:", StringComparison.Ordinal)] + "examples: []\n" + site[site.IndexOf("comparison:", StringComparison.Ordinal)..];

        Assert.Contains($"site.yaml:{copy.Files.Line("site.yaml", "examples:")}: 'examples' lists none, but every page leads to the worked examples: add at least one", copy.Problems());
    }
}
