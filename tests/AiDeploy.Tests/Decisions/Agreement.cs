using System.Collections.Immutable;
using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>What must hold of any answers to any decision, judged by the reference.</summary>
internal static class Agreement
{
    /// <summary>The next question, or the rules that may hold, are those of the reference.</summary>
    public static void OnStep(Decision decision, Table table, Answers answers)
    {
        OnQuestion(decision, table, answers);
        OnConclusion(decision, table, answers);
    }

    /// <summary>A question is asked only if the reference needs it, and it is the one listed first.</summary>
    public static void OnQuestion(Decision decision, Table table, Answers answers)
    {
        var asks = table.Asks(Table.State(answers)).Select(place => table.Questions[place].Id).Take(1);
        var asked = decision.Step(answers) is Step.Ask ask ? [ask.Question.Id] : Array.Empty<string>();
        Assert.Equal((answers, string.Concat(asks)), (answers, string.Concat(asked)));
    }

    /// <summary>Where no question is left, the rules that may hold are those of all completions.</summary>
    public static void OnConclusion(Decision decision, Table table, Answers answers)
    {
        if (decision.Step(answers) is Step.Conclude conclude)
        {
            var state = Table.State(answers);
            Assert.Equal(table.Ends(state).Order(), conclude.Rules.Select(static rule => rule.Order));
            Assert.Equal(table.Outcomes(state).Order(StringComparer.Ordinal), Ids(conclude.Outcomes));
        }
    }

    /// <summary>Whatever is still open or unsure, the possible outcomes are those of all completions.</summary>
    public static void OnPossible(Decision decision, Table table, Answers answers) =>
        Assert.Equal((answers, string.Join(' ', table.Outcomes(Table.State(answers)))), (answers, string.Join(' ', Ids(decision.Possible(answers)))));

    /// <summary>
    /// A change of one answer is listed exactly if none of the outcomes it leads to is a present one; a change of two
    /// exactly if it settles on an outcome that no change of one settles on.
    /// </summary>
    public static void OnChanges(Recommendation recommendation, Table table)
    {
        var state = Table.State(recommendation.Answers);
        var present = table.Outcomes(state);
        var flips = Flips(recommendation).ToList();
        var single = flips.Where(flip => !table.Outcomes(With(state, flip)).Overlaps(present)).ToList();
        var known = single.Select(flip => table.Outcomes(With(state, flip))).Append(present).Where(static outcomes => outcomes.Count == 1).Select(static outcomes => outcomes[0]).ToHashSet();
        var pairs =
            from first in flips
            from second in flips
            where present.Count == 1 && first.Question.Order < second.Question.Order
            let outcomes = table.Outcomes(With(With(state, first), second))
            where outcomes.Count == 1 && !known.Contains(outcomes[0])
            select $"{first} {second}";
        var listed = recommendation.Counterfactuals.Changes.SelectMany(static group => group.Ways).ToList();
        Assert.Equal(
            single.Select(static flip => $"{flip}").Concat(pairs).Order(StringComparer.Ordinal),
            listed.Select(static way => string.Join(' ', way.Given.OrderBy(static given => given.Question.Order))).Order(StringComparer.Ordinal));
        Assert.All(listed, way => Assert.Equal(table.Outcomes(way.Given.Aggregate(state, With)).Order(StringComparer.Ordinal), Ids(way.Outcomes)));
        Assert.All(recommendation.Counterfactuals.Changes, static group => Assert.All(group.Ways, way => Assert.Equal(group.Outcomes, way.Outcomes)));
        OnFirmness(recommendation, flips.ToLookup(static flip => flip.Question, flip => table.Outcomes(With(state, flip))));
    }

    /// <summary>What other answers do is said of a settled recommendation, and the answers to check first are ones that can change it.</summary>
    private static void OnFirmness(Recommendation recommendation, ILookup<Question, ImmutableSortedSet<string>> elsewhere)
    {
        if (recommendation.Outcomes is not [{ Id: var present }] || elsewhere.Count == 0)
        {
            Assert.Null(recommendation.Counterfactuals.Firmness);
            return;
        }

        var firmness = recommendation.Counterfactuals.Firmness!;
        var movable = elsewhere.Where(others => others.Any(outcomes => outcomes is not [var only] || only != present)).Select(static others => others.Key).ToList();
        Assert.Equal(elsewhere.All(others => others.All(outcomes => !outcomes.Contains(present))), firmness.AlwaysChanges);
        Assert.Equal(elsewhere.Select(static others => others.Key).Except(movable), firmness.Steady.Select(static given => given.Question));
        Assert.Equal(Math.Min(2, movable.Count), firmness.CheckFirst.Length);
        Assert.Empty(firmness.CheckFirst.Select(static given => given.Question).Except(movable));
        Assert.All(firmness.Steady.Concat(firmness.CheckFirst), given => Assert.Equal(recommendation.Answers[given.Question], given.Answer));
    }

    /// <summary>An option is ruled out by exactly the answer after which no completion reaches it.</summary>
    public static void OnRuledOut(Recommendation recommendation, Table table)
    {
        var expected = new List<string>();
        var open = Options(recommendation.Decision, table, Answers.None);
        foreach (var given in recommendation.Answers.Given)
        {
            var before = recommendation.Answers.Before(given.Question);
            var left = Options(recommendation.Decision, table, before.With(given.Question, given.Answer));
            expected.AddRange(open.Except(left).OrderBy(static option => option.Rank).Select(option => $"{option} by {given}: {Stands(recommendation, table, option)}"));
            open = left;
        }

        Assert.Equal(
            expected.Order(StringComparer.Ordinal),
            recommendation.RuledOut.Select(static closed => $"{closed.Option} by {closed.By}: {closed.Standing}").Order(StringComparer.Ordinal));
        Assert.Equal(recommendation.RuledOut.OrderBy(static closed => closed.Option.Rank), recommendation.RuledOut);
    }

    /// <summary>The unknown to settle first leaves the fewest outcomes in the worst case, and each of its ways is shown.</summary>
    public static void OnSettleFirst(Recommendation recommendation, Table table)
    {
        var state = Table.State(recommendation.Answers);
        var settle = recommendation.Counterfactuals.ToSettle.FirstOrDefault();
        Assert.Equal(table.Outcomes(state).Count == 1, settle is null);
        Assert.Equal(recommendation.Outcomes.Length == 1 && state.ContainsValue("unsure"), recommendation.HoldsEitherWay);
        if (settle is { Question: var question, Ways: var ways })
        {
            var best = state.Where(static given => given.Value == "unsure").Min(given => Worst(table, given.Key, state));
            Assert.Equal((recommendation.Answers, best), (recommendation.Answers, Worst(table, question.Id, state)));
            Assert.Equal("unsure", state[question.Id]);
            Assert.Equal(question.Answers, ways.Select(static way => way.Given.Single().Answer));
            Assert.All(ways, way => Assert.Equal(table.Outcomes(way.Given.Aggregate(state, With)).Order(StringComparer.Ordinal), Ids(way.Outcomes)));
            Assert.All(recommendation.Counterfactuals.ToSettle, point => Assert.Equal(point.Ways.Select(static way => way.Outcomes), point.Outcomes));
            Assert.All(recommendation.Counterfactuals.ToSettle.Skip(1), point => Assert.Contains(point.Outcomes, left => left.Length < recommendation.Outcomes.Length));
        }
    }

    /// <summary>Each listed set of answers is enough on its own, none of its parts can be left out, and every path is covered.</summary>
    public static void OnOccasions(Decision decision, Table table)
    {
        var none = ImmutableDictionary<string, string>.Empty;
        foreach (var outcome in decision.Rules.Select(static rule => rule.Outcome).Distinct())
        {
            var occasions = decision.When(outcome);
            Assert.All(occasions, condition => Assert.True(IsEnough(condition.Terms), $"{outcome.Id} isn't certain"));
            Assert.All(occasions, condition => Assert.All(condition.Terms, term => Assert.False(IsEnough(condition.Terms.Remove(term)), $"{outcome.Id} needs no '{term.Question}'")));
            Assert.All(
                Walks.Paths(decision).Where(path => table.Outcomes(Table.State(path)).Contains(outcome.Id)),
                path => Assert.Contains(occasions, condition => condition.Test(path) is true));

            bool IsEnough(ImmutableArray<Term> terms) => terms
                .Aggregate<Term, IEnumerable<ImmutableDictionary<string, string>>>([none], static (states, term) =>
                    states.SelectMany(state => term.Allowed.Select(answer => state.SetItem(term.Question.Id, answer))))
                .All(state => table.Outcomes(state) is [var only] && only == outcome.Id);
        }
    }

    private static int Worst(Table table, string question, ImmutableDictionary<string, string> state) =>
        table.Questions.Single(candidate => candidate.Id == question).Answers.Max(answer => table.Outcomes(state.SetItem(question, answer)).Count);

    /// <summary>Every other definite answer to a question that was answered definitely and that a rule needs.</summary>
    private static IEnumerable<GivenAnswer> Flips(Recommendation recommendation) => recommendation.Answers.Given
        .Where(given => !given.Answer.IsUnsure && !recommendation.Decision.Optional.Contains(given.Question))
        .SelectMany(static given => given.Question.Answers.Where(answer => answer != given.Answer).Select(answer => new GivenAnswer(given.Question, answer)));

    private static ImmutableDictionary<string, string> With(ImmutableDictionary<string, string> state, GivenAnswer given) =>
        state.SetItem(given.Question.Id, given.Answer.Id);

    private static EliminationReason Stands(Recommendation recommendation, Table table, Option option)
    {
        var state = Table.State(recommendation.Answers);
        var against = Enumerable.Range(0, table.Rules.Length - 1)
            .Where(place => recommendation.Decision.Rules[place].Outcome.Option == option)
            .All(place => table.Rules[place].Holds(state) is false);
        return recommendation.Outcomes.All(outcome => outcome.Option is null || outcome.Option.Rank < option.Rank) ? EliminationReason.NotNeeded
            : against ? EliminationReason.RuledOut
            : EliminationReason.NothingAgainst;
    }

    private static HashSet<Option> Options(Decision decision, Table table, Answers answers) =>
        [.. table.Ends(Table.State(answers)).Select(place => decision.Rules[place].Outcome.Option).OfType<Option>()];

    private static IEnumerable<string> Ids(IEnumerable<Outcome> outcomes) => outcomes.Select(static outcome => outcome.Id).Order(StringComparer.Ordinal);
}
