using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests;

public sealed class ExampleRulesTests
{
    private const string File = "examples/sample.md";

    [Fact]
    public void Every_example_leads_to_the_outcome_it_was_written_for() =>
        Assert.All(Published.Guide.Examples, static example => Assert.Equal(
            example.Outcomes.Slugs.Order(StringComparer.Ordinal),
            Published.Guide.FindRecommendation(example.Recommendation.Target)!.Outcomes.Select(static outcome => outcome.Id).Order(StringComparer.Ordinal)));

    [Fact]
    public void An_example_that_leads_where_it_says_is_sound() =>
        Assert.Empty(Problems("/recommendation/quick/1/product-yes", "product"));

    [Fact]
    public void An_example_that_leads_elsewhere_is_reported() =>
        Assert.Equal(
            [$"{File}:4: 'outcome' says api, but its answers now lead to product: read the text again, then change it"],
            Problems("/recommendation/quick/1/product-yes", "api"));

    [Theory]
    [InlineData("/recommendation/quick/1/product-no")]
    [InlineData("/recommendation/quick/1/integration-no/product-no")]
    [InlineData("/recommendation/quick/9/product-yes")]
    [InlineData("/decide/quick")]
    [InlineData("nowhere")]
    public void An_example_without_recommendation_is_reported(string path) =>
        Assert.Equal([$"{File}:3: 'recommendation: {path}' is not the address of a recommendation"], Problems(path, "product"));

    private static string[] Problems(string recommendation, string outcome)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("site.yaml", "\nexamples:\n", "\nexamples:\n  - sample\n");
        copy.Files[File] = $"---\ntitle: Sample\nrecommendation: {recommendation}\noutcome: {outcome}\nreviewed: 2026-01-02\nsituation: We try\n---\nWords.\n";
        return copy.Problems();
    }
}
