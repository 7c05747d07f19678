using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

public sealed class RecommendationTests
{
    private static readonly Decision Quick = Published.Find("quick", 1);
    private static readonly Decision Full = Published.Find("full", 1);

    [Fact]
    public void There_is_none_while_a_question_is_left() =>
        Assert.Null(Recommendation.Explain(Sample.Decision, Sample.Answers("red-no")));

    [Fact]
    public void The_reasons_are_the_answers_that_the_rule_names() =>
        Assert.Equal("integration-yes, ceiling-no", Show(Recommendation.Explain(Quick, Walks.Given(Quick, "product-no/integration-yes/ceiling-no"))!.Reasons));

    [Fact]
    public void The_reasons_of_the_last_rule_are_all_answers() =>
        Assert.Equal("red-yes, ripe-no", Show(Sample.Explain("red-yes/ripe-no").Reasons));

    [Fact]
    public void An_unsure_answer_is_no_reason() =>
        Assert.Equal("ripe-no", Show(Sample.Explain("red-unsure/size-unsure/ripe-no").Reasons));

    [Fact]
    public void Nothing_is_a_reason_when_everything_is_unsure() =>
        Assert.Empty(Sample.Explain("red-unsure/size-unsure/ripe-unsure").Reasons);

    [Theory]
    [InlineData("red-yes/ripe-yes", "api-integration by red-yes, fine-tuning by red-yes")]
    [InlineData("red-yes/ripe-no", "off-the-shelf by ripe-no, api-integration by red-yes, fine-tuning by red-yes")]
    [InlineData("red-no/size-small", "off-the-shelf by red-no, fine-tuning by size-small")]
    [InlineData("red-no/size-unsure", "off-the-shelf by red-no")]
    [InlineData("red-unsure/size-unsure/ripe-unsure", "")]
    public void Each_option_is_ruled_out_by_the_answer_that_closed_it(string link, string ruledOut) =>
        Assert.Equal(ruledOut, Show(Sample.Explain(link).RuledOut.Select(static closed => $"{closed.Option} by {closed.By}")));

    [Theory]
    [InlineData("red-yes/ripe-yes", "api-integration NotNeeded, fine-tuning NotNeeded")]
    [InlineData("red-no/size-small", "off-the-shelf RuledOut, fine-tuning NotNeeded")]
    [InlineData("red-no/size-large", "off-the-shelf RuledOut, api-integration RuledOut")]
    public void An_option_more_complex_than_the_recommended_one_is_not_needed(string link, string standings) =>
        Assert.Equal(standings, Show(Sample.Explain(link).RuledOut.Select(static closed => $"{closed.Option} {closed.Standing}")));

    [Theory]
    [InlineData("red-yes/ripe-yes", "red-no: leave pocket carry, ripe-no: leave")]
    [InlineData("red-yes/ripe-no", "ripe-yes: eat")]
    [InlineData("red-no/size-small", "red-yes: leave eat, size-very-large: leave, size-large: carry")]
    [InlineData("red-unsure/size-very-large/ripe-no", "")]
    [InlineData("red-unsure/size-unsure/ripe-unsure", "")]
    public void A_change_is_listed_when_it_leads_elsewhere_for_certain(string link, string changes) =>
        Assert.Equal(changes, Show(Sample.Explain(link).Counterfactuals.Changes.SelectMany(static group => group.Ways)
            .Select(static way => $"{string.Join(' ', way.Given)}: {string.Join(' ', way.Outcomes.Select(static outcome => outcome.Id))}")));

    [Theory]
    [InlineData("need-generative/boundary-own-hardware/serving-no", "boundary, serving")]
    [InlineData("need-generative/boundary-vendor-terms/users-customers/bill-high/failing-nothing/examples-few/volume-low", "boundary, bill")]
    [InlineData("need-deterministic", "need")]
    public void Two_of_the_answers_it_rests_on_are_checked_first(string link, string questions) =>
        Assert.Equal(questions, Show(Recommendation.Explain(Full, Walks.Given(Full, link))!.Counterfactuals.Firmness!.CheckFirst.Select(static given => given.Question)));

    [Theory]
    [InlineData("red-unsure/size-very-large/ripe-no", true)]
    [InlineData("red-unsure/size-large/ripe-no", false)]
    [InlineData("red-yes/ripe-no", false)]
    public void It_holds_either_way_when_the_unknown_makes_no_difference(string link, bool holds) =>
        Assert.Equal(holds, Sample.Explain(link).HoldsEitherWay);

    [Theory]
    [InlineData("red-unsure/size-large/ripe-unsure", "red")]
    [InlineData("red-unsure/size-unsure/ripe-yes", "size")]
    [InlineData("red-no/size-unsure", "size")]
    [InlineData("red-unsure/size-very-large/ripe-no", null)]
    public void The_unknown_to_settle_first_leaves_the_fewest_outcomes(string link, string? question) =>
        Assert.Equal(question, Sample.Explain(link).Counterfactuals.ToSettle.FirstOrDefault()?.Question.Id);

    [Fact]
    public void Settling_an_unknown_shows_where_each_answer_leads() =>
        Assert.Equal(
            "size-small: pocket, size-large: carry, size-very-large: leave",
            Show(Sample.Explain("red-no/size-unsure").Counterfactuals.ToSettle[0].Ways.Select(static way => $"{way.Given.Single()}: {way.Outcomes.Single().Id}")));

    [Fact]
    public void Outcomes_stand_from_simple_to_complex_after_the_one_without_option() =>
        Assert.Equal("leave, eat, pocket, carry", Show(Sample.Explain("red-unsure/size-unsure/ripe-unsure").Outcomes.Select(static outcome => outcome.Id)));

    [Theory]
    [InlineData("red-yes/ripe-yes", "Wash it.")]
    [InlineData("red-yes/ripe-no", "")]
    [InlineData("red-yes/ripe-unsure", "")]
    [InlineData("red-no/size-unsure", "Measure it first.")]
    public void Every_note_that_holds_is_said_and_no_other(string link, string notes) =>
        Assert.Equal(notes, Show(Sample.Explain(link).Notes.Select(static note => note.Text)));

    private static string Show<T>(IEnumerable<T> items) => string.Join(", ", items);
}
