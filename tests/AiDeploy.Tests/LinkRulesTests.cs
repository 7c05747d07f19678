namespace AiDeploy.Tests;

public sealed class LinkRulesTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/compare")]
    [InlineData("/compare/off-the-shelf/api-integration")]
    [InlineData("/compare/off-the-shelf/api-integration/self-hosting")]
    [InlineData("/options/fine-tuning")]
    [InlineData("/options/fine-tuning#best-for")]
    [InlineData("/guide/sample")]
    [InlineData("/guide/sample#a-heading")]
    [InlineData("#a-heading")]
    [InlineData("/decide/quick")]
    [InlineData("/recommendation/quick/1/product-yes")]
    [InlineData("/recommendation/quick/1/product-unsure/integration-no")]
    [InlineData("/options/self-hosting#sources")]
    public void A_link_to_what_exists_is_sound(string target) =>
        Assert.Empty(Problems(target));

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/options/magic")]
    [InlineData("/options/Fine-Tuning")]
    [InlineData("/options/fine-tuning/")]
    [InlineData("/options/fine-tuning#nowhere")]
    [InlineData("#nowhere")]
    [InlineData("#sources")]
    [InlineData("#")]
    [InlineData("/guide/sample#A-heading")]
    [InlineData("/compare/off-the-shelf")]
    [InlineData("/compare/off-the-shelf/off-the-shelf")]
    [InlineData("/compare/off-the-shelf/magic")]
    [InlineData("/compare/off-the-shelf/api-integration/fine-tuning/self-hosting")]
    [InlineData("/decide/slow")]
    [InlineData("/decide/quick#top")]
    [InlineData("/recommendation/quick/2/product-yes")]
    [InlineData("/recommendation/quick/one/product-yes")]
    [InlineData("/recommendation/slow/1/product-yes")]
    [InlineData("/recommendation/quick/1/product-maybe")]
    [InlineData("/recommendation/quick/1/product-no")]
    [InlineData("/recommendation/quick/1/integration-no/product-no")]
    [InlineData("/recommendation/quick/1/product-yes/integration-no")]
    public void A_link_to_nowhere_is_reported_with_its_line(string target) =>
        Assert.Equal([$"{ContentCopy.PageFile}:7: link '{target}' leads nowhere: no such page or heading"], Problems(target));

    [Fact]
    public void A_broken_decision_is_not_reported_again_at_every_link_to_it()
    {
        using var copy = ContentCopy.WithPage("[x](/decide/quick)");
        copy.Files.Replace("decisions/quick/1.yaml", "\ntitle: ", "\nname: ");
        copy.Publish();
        Assert.DoesNotContain(copy.Problems(), static problem => problem.Contains("leads nowhere", StringComparison.Ordinal));
    }

    /// <summary>The link stands on line 7, below the front matter and a heading.</summary>
    private static string[] Problems(string target)
    {
        using var copy = ContentCopy.WithPage($"## A heading\n[there]({target})");
        return copy.Problems();
    }
}
