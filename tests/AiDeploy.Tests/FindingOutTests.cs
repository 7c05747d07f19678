using AiDeploy.Decisions;
using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests;

public sealed class FindingOutTests
{
    private static readonly FindingOut Content = Published.Guide.FindingOut;

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_published_question_says_what_it_takes(string id, int version) =>
        Assert.All(Published.Find(id, version).Questions, question => Assert.Contains(question.Id, Content.Questions[id].Keys));

    [Theory]
    [InlineData("quick", "product-unsure/integration-no", "product")]
    [InlineData("quick", "product-unsure/integration-yes/ceiling-unsure/limits-unsure", "product")]
    [InlineData("quick", "product-no/integration-yes/ceiling-unsure/limits-yes", "api")]
    [InlineData("quick", "product-no/integration-yes/ceiling-yes/limits-unsure", "tuned-api")]
    [InlineData("full", "need-unsure/boundary-own-hardware/serving-no", "no-generative-ai")]
    [InlineData("full", "need-unsure/boundary-vendor-terms/users-staff/product-as-is", "product")]
    public void Until_all_is_known_the_simplest_that_can_be_undone_is_advised(string id, string answers, string outcome) =>
        Assert.Equal(outcome, Content.Provisional(Explain(id, answers)).Id);

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void What_is_advised_meanwhile_is_possible_and_nothing_simpler_can_be_undone(string id, int version)
    {
        var decision = Published.Find(id, version);
        var open = Walks.Paths(decision).SelectMany(static path => Walks.WithUnsure(path, 1)).Select(decision.Arrange).ToHashSet()
            .Select(answers => Recommendation.Explain(decision, answers)).OfType<Recommendation>().Where(static result => result.Outcomes.Length > 1).ToList();

        Assert.NotEmpty(open);
        Assert.All(open, result =>
        {
            var advice = Content.Provisional(result);
            var simpler = result.Outcomes.TakeWhile(outcome => outcome != advice);
            Assert.Contains(advice, result.Outcomes);
            Assert.DoesNotContain(simpler, static outcome => outcome.Option is not null && Content[outcome.Option].CanBeUndone);
            Assert.True(Content[advice.Option].CanBeUndone || result.Outcomes.All(static outcome => !Content[outcome.Option].CanBeUndone));
        });
    }

    [Fact]
    public void Whom_to_ask_comes_before_what_to_test() =>
        Assert.Equal(["limits", "ceiling"], Content.CheapestFirst(Explain("quick", "product-no/integration-yes/ceiling-unsure/limits-unsure")).Select(static point => point.Question.Id));

    [Theory]
    [InlineData("product-no/integration-yes/ceiling-unsure/limits-unsure", "limits")]
    [InlineData("product-unsure/integration-yes/ceiling-unsure/limits-unsure", "product")]
    [InlineData("product-yes", null)]
    public void Of_two_the_cheapest_is_first_and_of_three_the_one_that_settles_most(string answers, string? question) =>
        Assert.Equal(question, Content.First(Explain("quick", answers))?.Question.Id);

    [Theory]
    [InlineData("    limits: {", "    limit: {", "decision 'quick' has no question 'limit'")]
    [InlineData("  quick:\n", "  quack:\n", "decision 'quack' has no question 'product'")]
    [InlineData("product: {how: test}", "product: {how: guess}", "'how' must be ask, look-up, test or build")]
    [InlineData("undo: \"no\"", "undo: maybe", "'undo' must be yes or no")]
    [InlineData("    name: Ordinary software\n", "", "'name' is missing: add it")]
    public void What_is_wrong_in_the_file_is_reported(string old, string @new, string problem)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("finding-out.yaml", old, @new);

        Assert.Contains(copy.Problems(), found => found.StartsWith("finding-out.yaml:", StringComparison.Ordinal) && found.EndsWith(problem, StringComparison.Ordinal));
    }

    private static Recommendation Explain(string id, string answers)
    {
        var decision = Published.Find(id, 1);
        return Recommendation.Explain(decision, Walks.Given(decision, answers))!;
    }
}
