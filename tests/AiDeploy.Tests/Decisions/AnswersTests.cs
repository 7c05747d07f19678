using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

public sealed class AnswersTests
{
    private static readonly Question Size = Sample.Decision.Find("size")!;

    [Fact]
    public void The_text_form_is_the_path_of_a_link() =>
        Assert.Equal("red-no/size-very-large", Sample.Answers("red-no/size-very-large").ToString());

    [Fact]
    public void No_answers_are_an_empty_path() =>
        Assert.Equal("", Answers.None.ToString());

    [Fact]
    public void A_new_answer_goes_to_the_end() =>
        Assert.Equal(Sample.Answers("red-no/size-small"), Sample.Answers("red-no").With(Size, Size.Find("small")!));

    [Fact]
    public void Another_answer_to_a_question_takes_the_place_of_the_first() =>
        Assert.Equal(Sample.Answers("size-large/red-no"), Sample.Answers("size-small/red-no").With(Size, Size.Find("large")!));

    [Fact]
    public void An_answer_is_found_by_its_question() =>
        Assert.Equal("small", Sample.Answers("red-no/size-small")[Size]?.Id);

    [Fact]
    public void A_question_without_answer_has_none() =>
        Assert.Null(Sample.Answers("red-no")[Size]);

    [Fact]
    public void One_answer_can_be_left_out() =>
        Assert.Equal(Sample.Answers("red-no/ripe-yes"), Sample.Answers("red-no/size-small/ripe-yes").Without(Size));

    [Theory]
    [InlineData("red-no/size-small/ripe-yes", "red-no")]
    [InlineData("red-no/ripe-yes", "red-no/ripe-yes")]
    public void What_stands_before_a_question_can_be_taken(string link, string before) =>
        Assert.Equal(Sample.Answers(before), Sample.Answers(link).Before(Size));

    [Theory]
    [InlineData("red-no/size-unsure", true)]
    [InlineData("red-no/size-small", false)]
    public void Unsure_answers_are_noticed(string link, bool unsure) =>
        Assert.Equal(unsure, Sample.Answers(link).AnyUnsure);

    [Fact]
    public void Equal_answers_share_a_hash_code() =>
        Assert.Equal(Sample.Answers("red-no/size-small").GetHashCode(), Sample.Answers("red-no/size-small").GetHashCode());

    [Fact]
    public void The_same_answers_in_another_order_are_not_equal() =>
        Assert.NotEqual(Sample.Answers("red-no/size-small"), Sample.Answers("size-small/red-no"));
}
