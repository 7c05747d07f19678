using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>Reading the segments of a link.</summary>
public sealed class DecisionReadTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("red-no/size-very-large", "red-no/size-very-large")]
    [InlineData("size-very-large/red-no", "red-no/size-very-large")]
    [InlineData("red-no/red-no/size-small", "red-no/size-small")]
    [InlineData("red-yes/size-small/ripe-no", "red-yes/ripe-no")]
    [InlineData("red-unsure/size-unsure/ripe-unsure", "red-unsure/size-unsure/ripe-unsure")]
    public void Known_answers_are_understood_in_any_order(string link, string answers) =>
        Assert.Equal(Sample.Answers(answers), Assert.IsType<ParsedAnswers.Understood>(Read(link)).Answers);

    [Theory]
    [InlineData("shape-round")]
    [InlineData("shape")]
    [InlineData("-")]
    [InlineData("-no")]
    [InlineData("RED-no")]
    [InlineData("red no")]
    public void A_segment_that_names_no_question_is_named(string segment) =>
        Assert.Equal(new ParsedAnswers.Unknown(segment, null, Sample.Answers("red-no")), Read("red-no/" + segment));

    [Theory]
    [InlineData("size-medium")]
    [InlineData("size-")]
    [InlineData("size-Small")]
    [InlineData("size-small-")]
    public void An_answer_the_question_does_not_have_is_named_with_its_question(string segment) =>
        Assert.Equal(new ParsedAnswers.Unknown(segment, Sample.Decision.Find("size"), Sample.Answers("red-no")), Read("red-no/" + segment));

    [Fact]
    public void The_first_unknown_segment_is_the_one_named() =>
        Assert.Equal("one-1", Assert.IsType<ParsedAnswers.Unknown>(Read("red-no/one-1/two-2")).Segment);

    [Fact]
    public void A_question_answered_in_two_ways_is_a_contradiction() =>
        Assert.Equal(new ParsedAnswers.Contradictory(Sample.Decision.Find("size")!, Sample.Answers("red-no")), Read("red-no/size-small/size-large"));

    [Fact]
    public void Sure_and_unsure_at_once_is_a_contradiction() =>
        Assert.IsType<ParsedAnswers.Contradictory>(Read("red-no/red-unsure"));

    private static ParsedAnswers Read(string link) => Sample.Decision.Read(Walks.Segments(link));
}
