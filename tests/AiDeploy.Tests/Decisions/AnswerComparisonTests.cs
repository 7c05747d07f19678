using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

public sealed class AnswerComparisonTests
{
    [Fact]
    public void Everybody_is_told_what_their_own_answers_lead_to() =>
        Assert.Equal(["eat", "pocket"], Of("red-yes/ripe-yes", "red-no/size-small").Outcomes.Select(static outcomes => outcomes.Single().Id));

    [Fact]
    public void The_smallest_difference_that_explains_another_outcome_is_one_answer() =>
        Assert.Equal(["size-large"], Sets(Of("red-no/size-small", "red-no/size-large")));

    [Fact]
    public void What_only_the_second_was_asked_is_taken_over() =>
        Assert.Equal(["red-no"], Sets(Of("red-yes/ripe-yes", "red-no/size-small")));

    [Fact]
    public void Differences_that_explain_nothing_are_left_out() =>
        Assert.Equal(["red-yes"], Sets(Of("red-no/size-large/ripe-no", "red-yes/ripe-yes"), adopts: "ripe-yes"));

    [Fact]
    public void The_same_outcome_needs_no_explanation()
    {
        var agreed = Of("red-no/size-very-large", "red-yes/ripe-no");
        Assert.True(agreed.AreAgreed);
        Assert.Empty(agreed.Explain(0, 1));
    }

    [Fact]
    public void Every_question_somebody_answered_is_listed_with_what_each_said()
    {
        var questions = Of("red-yes/ripe-yes", "red-no/size-small", "red-no/size-large").Questions;
        Assert.Equal(["red: yes no no", "size: - small large", "ripe: yes - -"], questions.Select(static joint => $"{joint.Question}: {string.Join(' ', joint.Answers.Select(static answer => answer?.Id ?? "-"))}"));
        Assert.Equal([false, false, true], questions.Select(static joint => joint.IsAgreed));
    }

    [Fact]
    public void Questions_on_which_more_outcomes_hang_come_first()
    {
        var toSettle = Of("red-no/size-small", "red-no/size-large", "red-yes/ripe-yes").ToSettle;
        Assert.Equal(["red 3", "size 2"], toSettle.Select(static joint => $"{joint.Question} {joint.Movable}"));
    }

    [Fact]
    public void Not_knowing_counts_as_an_answer_of_its_own()
    {
        var together = Of("red-no/size-unsure", "red-no/size-small");
        Assert.Equal(["size-small"], Sets(together));
        Assert.Single(together.ToSettle);
    }

    /// <summary>Whatever two people answer, each explanation leads the first to the second's outcome, and no part of it does alone.</summary>
    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_explanation_holds_and_is_smallest(string id, int version)
    {
        var decision = Published.Find(id, version);
        var paths = Walks.Paths(decision).ToList();
        for (var place = 0; place < paths.Count; place++)
        {
            var (first, second) = (paths[place], paths[(place * 31 + 7) % paths.Count]);
            var together = new AnswerComparison(decision, [first, second]);
            var sets = together.Explain(0, 1);
            Assert.Equal(together.AreAgreed, sets.IsEmpty);
            Assert.Single(sets.Select(static set => set.Length).Distinct().DefaultIfEmpty(0));
            Assert.All(sets, set => Assert.All(set, given => Assert.Equal(second[given.Question], given.Answer)));
            Assert.All(sets, set => Assert.Equal(together.Outcomes[1], decision.Possible(set.Aggregate(Filled(first, second), static (all, given) => all.With(given.Question, given.Answer)))));
        }
    }

    private static Answers Filled(Answers first, Answers second) =>
        second.Given.Where(given => first[given.Question] is null).Aggregate(first, static (all, given) => all.With(given.Question, given.Answer));

    private static AnswerComparison Of(params string[] people) => new(Sample.Decision, [.. people.Select(Sample.Answers)]);

    private static IEnumerable<string> Sets(AnswerComparison together, string? adopts = null) =>
        together.Explain(0, 1).Select(set => string.Join('+', set.Where(given => given.ToString() != adopts)));
}
