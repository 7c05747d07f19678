using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

public sealed class DecisionTests
{
    [Theory]
    [InlineData("", "red")]
    [InlineData("red-yes", "ripe")]
    [InlineData("red-no", "size")]
    [InlineData("red-unsure", "size")]
    [InlineData("red-unsure/size-small", "ripe")]
    public void The_next_question_is_what_the_rules_still_need(string link, string question) =>
        Assert.Equal(question, Assert.IsType<Step.Ask>(Sample.Decision.Step(Sample.Answers(link))).Question.Id);

    [Theory]
    [InlineData("red-yes/ripe-yes", "0")]
    [InlineData("red-no/size-very-large", "3")]
    [InlineData("red-no/size-unsure", "1 2 3")]
    [InlineData("red-unsure/size-large/ripe-yes", "0 2")]
    public void The_end_names_every_rule_that_may_hold(string link, string rules) =>
        Assert.Equal(rules, string.Join(' ', Assert.IsType<Step.Conclude>(Sample.Decision.Step(Sample.Answers(link))).Rules.Select(static rule => rule.Order)));

    [Theory]
    [InlineData("", 3)]
    [InlineData("red-yes", 1)]
    public void The_number_of_questions_left_is_told(string link, int most) =>
        Assert.Equal(most, Assert.IsType<Step.Ask>(Sample.Decision.Step(Sample.Answers(link))).AtMost);

    [Fact]
    public void After_an_unsure_answer_the_questions_of_all_branches_count() =>
        Assert.Equal(2, Assert.IsType<Step.Ask>(Sample.Decision.Step(Sample.Answers("red-unsure"))).AtMost);

    [Theory]
    [InlineData("", "leave eat pocket carry")]
    [InlineData("red-yes", "leave eat")]
    [InlineData("size-small", "leave eat pocket")]
    [InlineData("red-no/size-unsure", "leave pocket carry")]
    public void The_possible_outcomes_are_what_any_further_answers_lead_to(string link, string outcomes) =>
        Assert.Equal(outcomes, string.Join(' ', Sample.Decision.Possible(Sample.Answers(link)).Select(static outcome => outcome.Id)));

    [Theory]
    [InlineData("size-small/red-no", "red-no/size-small")]
    [InlineData("ripe-yes/size-small/red-no", "red-no/size-small")]
    [InlineData("ripe-yes", "")]
    public void A_walk_takes_the_answers_that_are_asked_for(string link, string walked) =>
        Assert.Equal(Sample.Answers(walked), Sample.Decision.Walk(Sample.Answers(link)));

    [Theory]
    [InlineData("size-small/red-no", "red-no/size-small")]
    [InlineData("ripe-yes/size-small/red-no", "red-no/size-small")]
    [InlineData("ripe-yes", "ripe-yes")]
    [InlineData("ripe-yes/size-small", "size-small/ripe-yes")]
    [InlineData("ripe-yes/red-unsure", "red-unsure/ripe-yes")]
    public void Arranged_answers_keep_what_may_still_be_asked(string link, string arranged) =>
        Assert.Equal(Sample.Answers(arranged), Sample.Decision.Arrange(Sample.Answers(link)));

    [Fact]
    public void Each_answer_closes_the_options_it_makes_impossible()
    {
        var closings = Sample.Decision.Closings(Sample.Answers("red-no/size-small")).Select(static closing => $"{closing.By}: {string.Join(' ', closing.Options)}");
        Assert.Equal(["red-no: off-the-shelf", "size-small: fine-tuning"], closings);
    }

    [Fact]
    public void A_question_is_found_by_its_id() =>
        Assert.Equal("How large is it?", Sample.Decision.Find("size")?.Text);

    [Theory]
    [InlineData("shape")]
    [InlineData("SIZE")]
    [InlineData(null)]
    public void An_unknown_question_is_not_found(string? id) =>
        Assert.Null(Sample.Decision.Find(id));
}
