using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>The sample with a question that no rule needs: only a note does, and only with one outcome.</summary>
public sealed class OptionalQuestionTests
{
    private static readonly Decision Decision = Read();

    [Fact]
    public void A_question_that_only_a_note_needs_is_optional() =>
        Assert.Equal(["shape"], Decision.Optional.Select(static question => question.Id));

    [Fact]
    public void It_is_never_asked() =>
        Assert.DoesNotContain(Walks.Paths(Decision).SelectMany(static path => path.Given), static given => given.Question.Id == "shape");

    [Theory]
    [InlineData("red-no/size-small", "shape")]
    [InlineData("red-no/size-small/shape-flat", "")]
    [InlineData("red-no/size-large", "")]
    [InlineData("red-no/size-unsure", "")]
    public void It_is_offered_where_its_answer_may_add_a_note(string link, string offered) =>
        Assert.Equal(offered, string.Join(' ', Explain(link).Sharpen));

    [Theory]
    [InlineData("red-no/size-small/shape-round", "It may roll out.")]
    [InlineData("red-no/size-small/shape-flat", "")]
    [InlineData("red-no/size-large/shape-round", "")]
    public void Its_note_is_said_with_the_outcome_it_is_for(string link, string notes) =>
        Assert.Equal(notes, string.Join(' ', Explain(link).Notes.Select(static note => note.Text)));

    [Fact]
    public void Its_answer_is_no_reason() =>
        Assert.Equal("red-no size-small", string.Join(' ', Explain("red-no/size-small/shape-round").Reasons));

    [Fact]
    public void Its_answer_is_kept_at_the_end_of_a_link() =>
        Assert.Equal(
            Walks.Given(Decision, "red-no/size-small/shape-round"),
            Assert.IsType<ParsedAnswers.Understood>(Decision.Read(["shape-round", "size-small", "red-no"])).Answers);

    private static Recommendation Explain(string link) => Recommendation.Explain(Decision, Walks.Given(Decision, link))!;

    private static Decision Read()
    {
        using var folder = DecisionFolder.Of(Sample.Yaml
            .Replace("\nrules:", "  shape: {name: N, ask: A, why: W, error: E, unsure: U, find-out: F, answers: {round: {text: T, says: S}, flat: {text: T, says: S}}}\n\nrules:", StringComparison.Ordinal)
            .Replace("\noutcomes:", "  - {kind: caution, when: {shape: round}, outcome: [pocket], say: It may roll out.}\n\noutcomes:", StringComparison.Ordinal));
        return folder.History().Current;
    }
}
