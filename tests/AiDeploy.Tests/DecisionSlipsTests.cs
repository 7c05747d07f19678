namespace AiDeploy.Tests;

/// <summary>Slips in a version of a decision, and what its author may see of it before it is published.</summary>
public sealed class DecisionSlipsTests
{
    [Theory]
    [InlineData("{when: {product: []}, recommend: product}", "'product' lists no answer, so that this never holds: name one, or remove the line")]
    [InlineData("{when: {produkt: \"yes\"}, recommend: product}", "question 'produkt' is not among the questions")]
    public void A_condition_that_cannot_be_read_is_told_once(string rule, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("decisions/quick/1.yaml", "{when: {product: \"yes\"}, recommend: product}", rule);
        copy.Publish();
        var problems = copy.Problems();

        Assert.Contains($"decisions/quick/1.yaml:{copy.Files.Line("decisions/quick/1.yaml", rule)}: {message}", problems);
        Assert.DoesNotContain(problems, static problem => problem.Contains("no path", StringComparison.Ordinal));
    }

    [Fact]
    public void A_heading_that_a_published_version_names_is_to_be_put_back()
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("guide/start-simple.md", "### The prompts", "### The wording");

        Assert.Contains(copy.Problems(), static problem => problem.StartsWith("decisions/quick/1.yaml:", StringComparison.Ordinal) && problem.EndsWith("as moved: {the-prompts: new-fragment}, or put it back", StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_of_a_version_is_served_to_its_author_alone()
    {
        using var copy = new ContentCopy();
        copy.Files["decisions/quick/2.yaml"] = copy.Files["decisions/quick/1.yaml"].Replace("published: 2026-11-23", "published: 2026-11-28\nfrom: {version: 1}", StringComparison.Ordinal);

        Assert.Equal(2, Guide.Read(copy.Files.Root, allowDrafts: true).Guide!.Quick.Current.Version);
        Assert.StartsWith("decisions/SHA256SUMS:1: quick/2.yaml has no digest: when it is ready to publish, add the line ", Assert.Single(copy.Problems()), StringComparison.Ordinal);
    }
}
