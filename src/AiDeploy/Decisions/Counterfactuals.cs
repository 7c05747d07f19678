namespace AiDeploy.Decisions;

/// <summary>Where other answers than the given ones would lead.</summary>
public sealed class Counterfactuals
{
    private readonly Decision decision;
    private readonly Answers answers;
    private readonly ImmutableArray<Outcome> outcomes;

    private Counterfactuals(
        Decision decision, Answers answers, ImmutableArray<Outcome> outcomes, ImmutableArray<GivenAnswer> reasons)
    {
        (this.decision, this.answers, this.outcomes) = (decision, answers, outcomes);
        ImmutableArray<GivenAnswer> asked = [.. answers.Given.Where(given => !decision.Optional.Contains(given.Question))];
        ImmutableArray<Change> single = [.. asked
            .Where(static given => !given.Answer.IsUnsure)
            .SelectMany(Others)
            .Select(other => Try([other]))];
        if (outcomes is [var settled])
        {
            Firmness = Firmness.Of(settled, reasons, [.. single.Select(change => new OutcomeChange(Present(change), change.Outcomes))]);
        }

        Open = [.. single.Where(MayLeadElsewhere).Select(Arrange)];

        ImmutableArray<Counterfactual> elsewhere = [.. single.Where(change => !change.Outcomes.Intersect(outcomes).Any()).Select(Arrange)];
        Changes = Group(elsewhere.AddRange(Pairs(asked, elsewhere)));
        ToSettle = outcomes.Length == 1 ? [] : OpenQuestions();
    }

    /// <summary>What one other answer does to the recommendation; null where several outcomes are possible or nothing is known.</summary>
    public Firmness? Firmness { get; }

    /// <summary>
    /// The smallest changes that lead elsewhere whatever is answered after them, by where they lead: every change of one
    /// answer, and changes of two only where no single one leads there.
    /// </summary>
    public ImmutableArray<CounterfactualGroup> Changes { get; }

    /// <summary>The one-answer changes that may lead elsewhere: a further question decides.</summary>
    public ImmutableArray<Counterfactual> Open { get; }

    /// <summary>The unknowns that narrow the outcomes, the most informative first; none where one outcome holds.</summary>
    public ImmutableArray<OpenQuestion> ToSettle { get; }

    internal static Counterfactuals From(
        Decision decision, Answers answers, ImmutableArray<Outcome> outcomes, ImmutableArray<GivenAnswer> reasons) =>
        new(decision, answers, outcomes, reasons);

    private static IEnumerable<GivenAnswer> Others(GivenAnswer given) =>
        given.Question.Answers.Where(answer => answer != given.Answer).Select(answer => new GivenAnswer(given.Question, answer));

    private GivenAnswer Present(Change change) => answers.Given.Single(given => given.Question == change.Given[0].Question);

    private Answers With(ImmutableArray<GivenAnswer> changed) =>
        changed.Aggregate(answers, static (all, given) => all.With(given.Question, given.Answer));

    private Change Try(ImmutableArray<GivenAnswer> changed) => new(changed, decision.Possible(With(changed)));

    /// <summary>Arranging takes far longer than trying, so only what is shown is arranged.</summary>
    private Counterfactual Arrange(Change change) => new(change.Given, decision.Arrange(With(change.Given)), change.Outcomes);

    private bool MayLeadElsewhere(Change change) =>
        outcomes.Length == 1 && change.Outcomes.Length > 1 && change.Outcomes.Contains(outcomes[0]);

    /// <summary>Two other answers that together lead where no single one does.</summary>
    private List<Counterfactual> Pairs(ImmutableArray<GivenAnswer> asked, ImmutableArray<Counterfactual> single)
    {
        if (outcomes.Length > 1)
        {
            return [];
        }

        var certain = single.Where(static way => way.Outcomes.Length == 1).Select(static way => way.Outcomes[0]);
        var reached = certain.Append(outcomes[0]).ToHashSet();
        var pairs = new List<Counterfactual>();
        foreach (var (place, first) in asked.Index().Where(static given => !given.Item.Answer.IsUnsure))
        {
            foreach (var one in Others(first))
            {
                pairs.AddRange(Seconds(one, asked[(place + 1)..])
                    .Select(other => Try([one, other]))
                    .Where(change => change.Outcomes is [var only] && !reached.Contains(only))
                    .Select(Arrange));
            }
        }

        return pairs;
    }

    /// <summary>Other answers to the later questions. Where the first change ends the walk, what it leaves unasked can't matter.</summary>
    private IEnumerable<GivenAnswer> Seconds(GivenAnswer one, ImmutableArray<GivenAnswer> later)
    {
        var changed = With([one]);
        var walked = decision.Table.All.Follow(changed).Holds is not null ? decision.Walk(changed) : changed;
        return later.Where(given => walked[given.Question] is { IsUnsure: false }).SelectMany(Others);
    }

    private static ImmutableArray<CounterfactualGroup> Group(IEnumerable<Counterfactual> ways) =>
        [.. ways
            .GroupBy(static way => string.Join(',', way.Outcomes.Select(static outcome => outcome.Id)))
            .Select(static group => new CounterfactualGroup(group.First().Outcomes, [.. group]))
            .OrderBy(static group => group.Ways.Min(static way => way.Given.Length))
            .ThenBy(static group => group.Outcomes[0].Option?.Rank ?? -1)];

    /// <summary>
    /// First the one that leaves the fewest outcomes in the worst case. What can narrow nothing on its own is left out, unless
    /// there is nothing else.
    /// </summary>
    private ImmutableArray<OpenQuestion> OpenQuestions()
    {
        var points = answers.Given
            .Where(static given => given.Answer.IsUnsure)
            .Select(given => (given.Question, Changes: Others(given).Select(other => Try([other])).ToImmutableArray()))
            .OrderBy(static point => point.Changes.Max(static change => change.Outcomes.Length))
            .ThenBy(point => point.Changes.All(change => change.Outcomes.Length == outcomes.Length))
            .ThenBy(static point => point.Changes.Sum(static change => change.Outcomes.Length))
            .Select(point => new OpenQuestion(
                point.Question,
                [.. point.Changes.Select(static change => change.Outcomes)],
                () => [.. point.Changes.Select(Arrange)]))
            .ToList();
        return [.. points.Where((point, place) => place == 0 || point.Outcomes.Any(left => left.Length < outcomes.Length))];
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
