namespace AiDeploy.Decisions;

/// <summary>Where other answers than the given ones would lead.</summary>
public sealed class Counterfactuals
{
    private readonly Decision decision;
    private readonly Answers answers;
    private readonly ImmutableArray<Outcome> outcomes;

    private Counterfactuals(Decision decision, Answers answers, ImmutableArray<Outcome> outcomes)
    {
        (this.decision, this.answers, this.outcomes) = (decision, answers, outcomes);
        ImmutableArray<GivenAnswer> given = [.. answers.Given.Where(given => !decision.Optional.Contains(given.Question))];
        ImmutableArray<Change> single = [.. given.Where(static given => !given.Answer.IsUnsure).SelectMany(static given => Others(given)).Select(other => Try([other]))];
        (Tried, Kept) = (single.Length, single.Count(change => change.Outcomes.SequenceEqual(outcomes)));
        ImmutableArray<Counterfactual> elsewhere = [.. single.Where(change => !change.Outcomes.Intersect(outcomes).Any()).Select(Arrange)];
        Open = outcomes.Length > 1 ? [] : [.. single.Where(change => change.Outcomes.Length > 1 && change.Outcomes.Contains(outcomes[0])).Select(Arrange)];
        Changes = Group(elsewhere.AddRange(Pairs(given, elsewhere)));
        RunnerUp = FindRunnerUp(elsewhere);
        SettleFirst = outcomes.Length == 1 ? null : FirstToSettle();
    }

    /// <summary>How many one-answer changes there are.</summary>
    public int Tried { get; }

    /// <summary>How many of them keep the recommendation.</summary>
    public int Kept { get; }

    /// <summary>
    /// The smallest changes that lead elsewhere whatever is answered after them, by where they lead: every change of one
    /// answer, and changes of two only where no single one leads there.
    /// </summary>
    public ImmutableArray<CounterfactualGroup> Changes { get; }

    /// <summary>The one-answer changes that may lead elsewhere: a further question decides.</summary>
    public ImmutableArray<Counterfactual> Open { get; }

    /// <summary>The other option that the most one-answer changes lead to, null where none or several do.</summary>
    public RunnerUp? RunnerUp { get; }

    /// <summary>The unknown to find out first; null where one outcome holds.</summary>
    public MostInformativeQuestion? SettleFirst { get; }

    internal static Counterfactuals From(Decision decision, Answers answers, ImmutableArray<Outcome> outcomes) => new(decision, answers, outcomes);

    private static IEnumerable<GivenAnswer> Others(GivenAnswer given) =>
        given.Question.Answers.Where(answer => answer != given.Answer).Select(answer => new GivenAnswer(given.Question, answer));

    private Answers With(ImmutableArray<GivenAnswer> changed) =>
        changed.Aggregate(answers, static (all, given) => all.With(given.Question, given.Answer));

    private Change Try(ImmutableArray<GivenAnswer> changed) => new(changed, decision.Possible(With(changed)));

    /// <summary>Arranging takes far longer than trying, so only what is shown is arranged.</summary>
    private Counterfactual Arrange(Change change) => new(change.Given, decision.Arrange(With(change.Given)), change.Outcomes);

    private IEnumerable<Counterfactual> Pairs(ImmutableArray<GivenAnswer> given, ImmutableArray<Counterfactual> single)
    {
        if (outcomes.Length > 1)
        {
            return [];
        }

        var known = single.Where(static way => way.Outcomes.Length == 1).Select(static way => way.Outcomes[0]).Append(outcomes[0]).ToHashSet();
        return
            from first in given
            where !first.Answer.IsUnsure
            from one in Others(first)
            let changed = With([one])
            let asked = DiagramWalk.Last(decision.Start, changed) is DecisionNode.End ? decision.Walk(changed) : changed
            from second in given.Skip(given.IndexOf(first) + 1)
            where asked[second.Question] is { IsUnsure: false }
            from other in Others(second)
            let possible = decision.Possible(changed.With(other.Question, other.Answer))
            where possible.Length == 1 && !known.Contains(possible[0])
            select Arrange(new([one, other], possible));
    }

    private RunnerUp? FindRunnerUp(ImmutableArray<Counterfactual> elsewhere)
    {
        var options = from way in elsewhere
                      let reached = way.Outcomes.Select(static outcome => outcome.Option).Distinct().ToList()
                      where reached is [not null] && outcomes.All(outcome => outcome.Option != reached[0])
                      select reached[0];
        var counts = options.GroupBy(static option => option).Select(static group => new RunnerUp(group.Key, group.Count())).OrderByDescending(static option => option.Changes).ToList();
        return counts is [var only] ? only : counts is [var first, var second, ..] && first.Changes > second.Changes ? first : null;
    }

    private static ImmutableArray<CounterfactualGroup> Group(IEnumerable<Counterfactual> ways) =>
        [.. ways
            .GroupBy(static way => string.Join(',', way.Outcomes.Select(static outcome => outcome.Id)))
            .Select(static group => new CounterfactualGroup(group.First().Outcomes, [.. group]))
            .OrderBy(static group => group.Ways.Min(static way => way.Given.Length))
            .ThenBy(static group => group.Outcomes[0].Option?.Rank ?? -1)];

    private MostInformativeQuestion FirstToSettle()
    {
        var (question, changes) = answers.Given
            .Where(static given => given.Answer.IsUnsure)
            .Select(given => (given.Question, Changes: Others(given).Select(other => Try([other])).ToList()))
            .OrderBy(static point => point.Changes.Max(static change => change.Outcomes.Length))
            .ThenBy(static point => point.Changes.Sum(static change => change.Outcomes.Length))
            .First();
        return new(question, [.. changes.Select(Arrange)]);
    }

    private sealed record Change(ImmutableArray<GivenAnswer> Given, ImmutableArray<Outcome> Outcomes);
}

/// <summary>Where one or two other answers would lead.</summary>
/// <param name="Given">The other answers, in asking order.</param>
/// <param name="Answers">All answers with them, in canonical order; they may leave a further question to ask.</param>
/// <param name="Outcomes">What they leave possible, simple to complex.</param>
public sealed record Counterfactual(ImmutableArray<GivenAnswer> Given, Answers Answers, ImmutableArray<Outcome> Outcomes);

/// <summary>The smallest changes that lead to the same recommendation.</summary>
/// <param name="Outcomes">Where they lead; several where a further question then decides.</param>
/// <param name="Ways">The changes: of one answer each, or of two where no single one leads there.</param>
public sealed record CounterfactualGroup(ImmutableArray<Outcome> Outcomes, ImmutableArray<Counterfactual> Ways);

/// <summary>The unknown to settle first: the one that leaves the fewest outcomes in the worst case.</summary>
/// <param name="Question">The question answered with "I don't know yet".</param>
/// <param name="Ways">Where each of its answers leads.</param>
public sealed record MostInformativeQuestion(Question Question, ImmutableArray<Counterfactual> Ways);

/// <summary>The option that the most one-answer changes lead to.</summary>
public sealed record RunnerUp(Option Option, int Changes);
