using System.Collections.Immutable;
using System.Globalization;
using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>The tree that is derived from the rules.</summary>
public sealed class TreeTests
{
    [Fact]
    public void The_first_stop_asks_what_the_first_rule_needs_first() =>
        Assert.Equal("red", Assert.IsType<Stop.Ask>(Sample.Decision.Start).Question.Id);

    [Fact]
    public void Each_answer_has_its_own_way_on()
    {
        var start = Assert.IsType<Stop.Ask>(Sample.Decision.Start);
        Assert.Equal(["ripe", "size"], start.Next.Select(static stop => Assert.IsType<Stop.Ask>(stop).Question.Id));
    }

    [Fact]
    public void Ways_that_leave_the_same_rules_open_meet_in_one_stop()
    {
        var start = Assert.IsType<Stop.Ask>(Sample.Decision.Start);
        Assert.Same(Assert.IsType<Stop.Ask>(start.Next[0]).Next[1], Assert.IsType<Stop.Ask>(start.Next[1]).Next[2]);
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(16, 1)]
    public void A_tree_too_large_to_check_is_refused(int questions, int problems)
    {
        using var folder = DecisionFolder.Of(Exploding(questions));
        Assert.Equal(problems, folder.Problems().Count(static problem => problem.EndsWith("more than 10000 stops: make them simpler", StringComparison.Ordinal)));
    }

    /// <summary>The first rule asks every question whatever the answers are; each answer leaves another rule open or not.</summary>
    private static string Exploding(int questions)
    {
        var names = Enumerable.Range(0, questions).Select(static place => $"q{place}").ToList();
        var table = Table.Of(Sample.Decision) with
        {
            Questions = [.. names.Append("z").Select(static name => new TableQuestion(name, ["a", "b"]))],
            Rules =
            [
                Rule("off-the-shelf-1", [.. names.Select(static name => (name, "a b")), ("z", "a")]),
                .. names.Select(static (name, place) => Rule(string.Create(CultureInfo.InvariantCulture, $"api-integration-{place}"), [(name, "a"), ($"y{place}", "a")])),
                Rule("none-1", []),
            ],
        };
        var asked = names.Select(static (_, place) => new TableQuestion($"y{place}", ["a", "b"]));
        return TableYaml.Write(table with { Questions = [.. table.Questions, .. asked] });
    }

    private static TableRule Rule(string outcome, (string Question, string Allowed)[] when) => new(
        ImmutableSortedDictionary.CreateRange(
            when.Select(static part => KeyValuePair.Create(part.Question, ImmutableSortedSet.Create(part.Allowed.Split(' '))))),
        outcome);
}
