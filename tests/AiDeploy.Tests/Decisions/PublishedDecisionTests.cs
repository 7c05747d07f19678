using AiDeploy.Decisions;
using CsCheck;

namespace AiDeploy.Tests.Decisions;

/// <summary>What must hold on every path of every published decision.</summary>
public sealed class PublishedDecisionTests
{
    private const int MostToPermute = 5;

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_path_is_walked_as_the_tree_promises(string id, int version)
    {
        var decision = Published.Find(id, version);
        Assert.All(Walks.Paths(decision), path =>
        {
            Assert.Equal(path, decision.Walk(path));
            Assert.Distinct(path.Given.Select(static given => given.Question));
            Assert.InRange(path.Given.Length, 1, decision.Start.Longest);
        });
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_stop_on_every_path_says_at_most_how_many_questions_are_left(string id, int version)
    {
        var decision = Published.Find(id, version);
        Assert.All(Walks.Paths(decision), path => Assert.All(path.Given, (given, place) =>
            Assert.InRange(path.Given.Length - place, 1, Assert.IsType<Step.Ask>(decision.Step(path.Before(given.Question))).AtMost)));
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_stop_on_every_path_agrees_with_the_reference(string id, int version)
    {
        var decision = Published.Find(id, version);
        var table = Table.Of(decision);
        var states = Walks.Paths(decision).SelectMany(static path => path.Given.Select(given => path.Before(given.Question)).Append(path)).ToHashSet();
        Assert.All(states, answers =>
        {
            Agreement.OnStep(decision, table, answers);
            Agreement.OnPossible(decision, table, answers);
        });
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void The_order_of_the_answers_makes_no_difference(string id, int version)
    {
        var decision = Published.Find(id, version);
        Assert.All(Walks.Paths(decision), path => ForOrders(path, permuted =>
        {
            Assert.Equal(path, decision.Arrange(permuted));
            Assert.Equal(Ends(decision, path), Ends(decision, permuted));
        }));
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_path_is_read_back_from_its_link(string id, int version)
    {
        var decision = Published.Find(id, version);
        Assert.All(Walks.Paths(decision), path => Assert.Equal(path, Assert.IsType<ParsedAnswers.Understood>(decision.Read(path.ToString().Split('/'))).Answers));
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_recommendation_lists_exactly_the_changes_that_lead_elsewhere(string id, int version)
    {
        var decision = Published.Find(id, version);
        var table = Table.Of(decision);
        Assert.All(Walks.Paths(decision), path => Agreement.OnChanges(Recommendation.Explain(decision, path)!, table));
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_recommendation_rules_options_out_by_the_answer_that_did_it(string id, int version)
    {
        var decision = Published.Find(id, version);
        var table = Table.Of(decision);
        Assert.All(Walks.Paths(decision), path => Agreement.OnRuledOut(Recommendation.Explain(decision, path)!, table));
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_path_with_some_answers_unsure_agrees_with_all_its_completions(string id, int version)
    {
        var decision = Published.Find(id, version);
        var table = Table.Of(decision);
        Assert.All(Walks.Paths(decision).SelectMany(static path => Walks.WithUnsure(path)).ToHashSet(), answers =>
        {
            Agreement.OnConclusion(decision, table, answers);
            Agreement.OnPossible(decision, table, answers);
        });
    }

    [Theory]
    [Trait("tier", "full")]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void On_every_path_with_some_answers_unsure_only_needed_questions_are_asked(string id, int version)
    {
        var decision = Published.Find(id, version);
        var table = Table.Of(decision);
        Assert.All(
            Walks.Paths(decision).SelectMany(static path => Walks.WithUnsure(path)).Select(decision.Walk).ToHashSet(),
            answers => Agreement.OnQuestion(decision, table, answers));
    }

    [Theory]
    [Trait("tier", "full")]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void Every_recommendation_with_unsure_answers_is_explained_rightly(string id, int version)
    {
        var decision = Published.Find(id, version);
        var table = Table.Of(decision);
        var open = Walks.Paths(decision).SelectMany(static path => Walks.WithUnsure(path, 1)).Select(decision.Arrange).ToHashSet();
        Assert.All(open.Select(answers => Recommendation.Explain(decision, answers)).OfType<Recommendation>(), recommendation =>
        {
            Agreement.OnChanges(recommendation, table);
            Agreement.OnRuledOut(recommendation, table);
            Agreement.OnSettleFirst(recommendation, table);
        });
    }

    [Theory]
    [MemberData(nameof(Published.Versions), MemberType = typeof(Published))]
    public void The_occasions_of_every_outcome_are_enough_minimal_and_complete(string id, int version)
    {
        var decision = Published.Find(id, version);
        Agreement.OnOccasions(decision, Table.Of(decision));
    }

    private static void ForOrders(Answers path, Action<Answers> check)
    {
        if (path.Given.Length <= MostToPermute)
        {
            Assert.All(Walks.Permutations(path), check);
        }
        else
        {
            Gen.Shuffle(path.Given.ToArray()).Sample(given => check(Walks.InOrder(given)), iter: 10);
        }
    }

    private static IEnumerable<int> Ends(Decision decision, Answers answers) =>
        Assert.IsType<Step.Conclude>(decision.Step(answers)).Rules.Select(static rule => rule.Order);
}
