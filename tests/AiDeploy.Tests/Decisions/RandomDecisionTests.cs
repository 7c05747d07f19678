using System.Collections.Immutable;
using System.Globalization;
using AiDeploy.Decisions;
using CsCheck;

namespace AiDeploy.Tests.Decisions;

/// <summary>What must hold of decisions nobody thought of.</summary>
public sealed class RandomDecisionTests
{
    private const int Tables = 150;

    private static readonly Gen<string> Segment = Gen.OneOf(
        Gen.String,
        Gen.Char["qa-/ %0123é\0"].Array[0, 12].Select(static letters => new string(letters)),
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3]).Select(static (question, answer) => $"q{question}-a-{answer}"),
        Gen.Int[0, 6].Select(static question => $"q{question}-unsure"));

    [Fact]
    public void The_reference_finds_the_same_rules_by_asking_and_by_brute_force() =>
        RandomTables.Sound.Sample(static table =>
        {
            var none = ImmutableDictionary<string, string>.Empty;
            Assert.Equal(table.Completions(none).Select(table.FirstHit).Distinct().Order(), table.Ends(none).Order());
        }, iter: Tables);

    [Fact]
    public void Every_path_ends_at_the_first_rule_that_holds() =>
        RandomTables.Decisions.Sample(static sample => Assert.All(Walks.Paths(sample.Decision), path =>
        {
            var hits = sample.Table.Completions(Table.State(path)).Select(sample.Table.FirstHit).Distinct();
            Assert.Equal(hits, Assert.IsType<Step.Conclude>(sample.Decision.Step(path)).Rules.Select(static rule => rule.Order));
        }), iter: Tables);

    [Fact]
    public void Every_stop_on_every_path_agrees_with_the_reference() =>
        RandomTables.Decisions.Sample(static sample => Assert.All(
            Walks.Paths(sample.Decision).SelectMany(static path => path.Given.Select(given => path.Before(given.Question)).Append(path)),
            answers => Agreement.OnStep(sample.Decision, sample.Table, answers)), iter: Tables);

    [Fact]
    public void Every_conclusion_with_unsure_answers_is_that_of_all_completions() =>
        RandomTables.Decisions.Sample(static sample => Assert.All(
            Walks.States(sample.Decision, Answers.None),
            answers => Agreement.OnConclusion(sample.Decision, sample.Table, answers)), iter: Tables);

    [Fact]
    public void With_unsure_answers_only_needed_questions_are_asked() =>
        RandomTables.Decisions.Sample(static sample => Assert.All(
            Walks.States(sample.Decision, Answers.None),
            answers => Agreement.OnQuestion(sample.Decision, sample.Table, answers)), iter: Tables);

    [Fact]
    public void Whatever_is_open_the_possible_outcomes_are_those_of_all_completions() =>
        RandomTables.Decisions.Sample(static sample => Assert.All(
            Walks.States(sample.Decision, Answers.None),
            answers => Agreement.OnPossible(sample.Decision, sample.Table, answers)), iter: Tables);

    [Fact]
    public void Every_recommendation_is_explained_rightly() =>
        RandomTables.Decisions.Sample(static sample => Assert.All(
            Walks.States(sample.Decision, Answers.None).Select(answers => Recommendation.Explain(sample.Decision, answers)).OfType<Recommendation>(),
            recommendation =>
            {
                Agreement.OnChanges(recommendation, sample.Table);
                Agreement.OnRuledOut(recommendation, sample.Table);
                Agreement.OnSettleFirst(recommendation, sample.Table);
            }), iter: Tables);

    [Fact]
    public void The_occasions_of_an_outcome_are_enough_minimal_and_complete() =>
        RandomTables.Decisions.Sample(static sample => Agreement.OnOccasions(sample.Decision, sample.Table), iter: Tables);

    [Fact]
    public void Nobody_who_is_sure_is_asked_more_questions_than_promised() =>
        RandomTables.Decisions.Sample(static sample => Assert.All(Walks.Paths(sample.Decision), path => Assert.All(path.Given, (given, place) =>
            Assert.InRange(path.Given.Length - place, 1, Assert.IsType<Step.Ask>(sample.Decision.Step(path.Before(given.Question))).AtMost))), iter: Tables);

    [Fact]
    public void Nobody_who_is_unsure_is_asked_more_questions_than_promised_after_that() =>
        RandomTables.Decisions.Sample(static sample => Assert.All(
            Walks.States(sample.Decision, Answers.None),
            answers => Promise(sample.Decision, answers)), iter: Tables);

    [Fact]
    public void Exactly_the_rules_out_of_reach_are_reported_at_their_lines() =>
        RandomTables.Any.Sample(static table =>
        {
            using var folder = DecisionFolder.Of(TableYaml.Write(table));
            var reported = folder.Problems().Where(static problem => problem.Contains("no path reaches this rule", StringComparison.Ordinal));
            var expected = RandomTables.NeverHit(table).Select(place => TableYaml.FirstRuleLine(table) + place);
            Assert.Equal(expected, reported.Select(static problem => int.Parse(problem.Split(':')[1], CultureInfo.InvariantCulture)));
        }, iter: Tables);

    [Fact]
    public void Any_link_is_read_into_its_canonical_form() =>
        Gen.Select(RandomTables.Decisions, Segment.Array[0, 6]).Sample(static (sample, segments) =>
        {
            var kept = sample.Decision.Read(segments) switch
            {
                ParsedAnswers.Understood understood => understood.Answers,
                ParsedAnswers.Unknown unknown => unknown.Kept,
                ParsedAnswers.Contradictory contradictory => contradictory.Kept,
                _ => throw new InvalidOperationException(),
            };
            Assert.Equal(kept, Assert.IsType<ParsedAnswers.Understood>(sample.Decision.Read(Walks.Segments(kept.ToString()))).Answers);
        }, iter: Tables * 4);

    /// <summary>The most questions still asked, counted by walking on with definite answers; each must keep the promise made there.</summary>
    private static int Promise(Decision decision, Answers answers)
    {
        if (decision.Step(answers) is not Step.Ask { Question: var question, AtMost: var promised })
        {
            return 0;
        }

        var most = 1 + question.Answers.Max(answer => Promise(decision, answers.With(question, answer)));
        Assert.True(most <= promised, $"after '{answers}' at most {promised} questions are promised, but {most} can follow");
        return most;
    }
}
