using System.Collections.Immutable;
using System.Globalization;
using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>The tree that is derived from the rules.</summary>
public sealed class TreeTests
{
    [Fact]
    public void The_first_stop_asks_what_the_first_rule_needs_first() =>
        Assert.Equal("red", Assert.IsType<DecisionNode.Ask>(Sample.Decision.Start).Question.Id);

    [Fact]
    public void Each_answer_has_its_own_way_on()
    {
        var start = Assert.IsType<DecisionNode.Ask>(Sample.Decision.Start);
        Assert.Equal(["ripe", "size"], start.Next.Select(static stop => Assert.IsType<DecisionNode.Ask>(stop).Question.Id));
    }

    [Fact]
    public void Ways_that_leave_the_same_rules_open_meet_in_one_stop()
    {
        var start = Assert.IsType<DecisionNode.Ask>(Sample.Decision.Start);
        Assert.Same(Assert.IsType<DecisionNode.Ask>(start.Next[0]).Next[1], Assert.IsType<DecisionNode.Ask>(start.Next[1]).Next[2]);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(16, 1)]
    public void A_tree_too_large_to_check_is_refused(int questions, int problems)
    {
        using var folder = DecisionFolder.Of(Exploding(questions));
        Assert.Equal(problems, folder.Problems().Count(static problem => problem.EndsWith("more than 10000 stops: make them simpler", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(13, 1)]
    public void A_tree_with_too_many_ways_to_read_backward_is_refused(int forks, int problems)
    {
        var places = Enumerable.Range(0, forks).ToList();
        var written = Write(
            places.SelectMany(static place => new[] { $"q{place}", $"y{place}" }),
            places.Select(static place => Rule($"api-integration-{place}", [($"q{place}", "a"), ($"y{place}", "a")])));
        using var folder = DecisionFolder.Of(written);
        Assert.Equal(problems, folder.Problems().Count(static problem => problem.EndsWith("in more than 10000 ways: make them simpler", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(63, 0)]
    [InlineData(64, 1)]
    public void More_than_64_rules_are_refused(int questions, int problems)
    {
        var names = Enumerable.Range(0, questions).Select(static place => $"q{place}").ToList();
        using var folder = DecisionFolder.Of(Write(names, names.Select(static name => Rule($"api-integration-{name}", [(name, "a")]))));
        Assert.Equal(problems, folder.Problems().Count(static problem => problem.EndsWith("64 questions and 65 rules: at most 64 of each can be decided by one file; split it", StringComparison.Ordinal)));
    }

    private static string Write(IEnumerable<string> questions, IEnumerable<TableRule> rules) => TableYaml.Write(Table.Of(Sample.Decision) with
    {
        Questions = [.. questions.Select(static name => new TableQuestion(name, ["a", "b"]))],
        Rules = [.. rules, Rule("none-1", [])],
    });

    /// <summary>The first rule asks every question whatever the answers are; each answer leaves another rule open or not.</summary>
    private static string Exploding(int questions)
    {
        var names = Enumerable.Range(0, questions).Select(static place => $"q{place}").ToList();
        return Write(
            [.. names, "z", .. names.Select(static (_, place) => $"y{place}")],
            [
                Rule("off-the-shelf-1", [.. names.Select(static name => (name, "a b")), ("z", "a")]),
                .. names.Select(static (name, place) => Rule(string.Create(CultureInfo.InvariantCulture, $"api-integration-{place}"), [(name, "a"), ($"y{place}", "a")])),
            ]);
    }

    private static TableRule Rule(string outcome, (string Question, string Allowed)[] when) => new(
        ImmutableSortedDictionary.CreateRange(
            when.Select(static part => KeyValuePair.Create(part.Question, ImmutableSortedSet.Create(part.Allowed.Split(' '))))),
        outcome);
}
