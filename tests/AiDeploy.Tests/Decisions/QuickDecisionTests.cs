using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>The quick decision's questions, order and endings are fixed; its words are not.</summary>
public sealed class QuickDecisionTests
{
    private static readonly Decision Quick = Published.Find("quick", 1);

    [Theory]
    [InlineData("product-yes", "product", "off-the-shelf")]
    [InlineData("product-no/integration-no", "product-first", "off-the-shelf")]
    [InlineData("product-no/integration-yes/ceiling-no", "api", "api-integration")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-no", "tuned-api", "fine-tuning")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-yes", "host", "self-hosting")]
    public void Each_ending_recommends_its_option(string link, string outcome, string option)
    {
        var ends = Assert.Single(Recommendation.Explain(Quick, Walks.Given(Quick, link))!.Outcomes);
        Assert.Equal((outcome, option), (ends.Id, ends.Option?.Id));
    }

    [Fact]
    public void There_are_five_endings() =>
        Assert.Equal(5, Walks.Paths(Quick).Count());

    [Fact]
    public void It_asks_at_most_four_questions() =>
        Assert.Equal(4, Assert.IsType<Step.Ask>(Quick.Step(Answers.None)).AtMost);

    [Fact]
    public void The_questions_stand_in_their_fixed_order() =>
        Assert.Equal(["product", "integration", "ceiling", "limits"], Quick.Questions.Select(static question => question.Id));

    [Theory]
    [InlineData("product-no", 0)]
    [InlineData("product-no/integration-no", 0)]
    [InlineData("product-no/integration-yes", 1)]
    [InlineData("product-no/integration-yes/ceiling-no", 1)]
    [InlineData("product-no/integration-yes/ceiling-yes", 2)]
    public void A_needed_integration_and_a_ceiling_are_way_points(string link, int count) =>
        Assert.Equal(count, Quick.Notes.Count(note => note.Kind == NoteKind.WayPoint && note.When.Test(Walks.Given(Quick, link)) is true));

    [Fact]
    public void The_way_points_name_the_two_options_on_the_way()
    {
        var said = Quick.Notes.Where(static note => note.Kind == NoteKind.WayPoint).Select(static note => note.Text).ToArray();
        Assert.StartsWith("Start with an API integration", said[0], StringComparison.Ordinal);
        Assert.StartsWith("Consider fine-tuning", said[1], StringComparison.Ordinal);
    }
}
