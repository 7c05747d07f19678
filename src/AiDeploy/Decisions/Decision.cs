using System.Collections.Concurrent;

namespace AiDeploy.Decisions;

/// <summary>One published version of a decision: questions, rules, notes and the tree derived from them.</summary>
public sealed class Decision
{
    private readonly ConcurrentDictionary<Outcome, ImmutableArray<Condition>> occasions = [];

    /// <summary>The id, as in links: <c>quick</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The version, from 1; never changed once published.</summary>
    public required int Version { get; init; }

    /// <summary>What readers call it.</summary>
    public required string Title { get; init; }

    /// <summary>What it does, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The day this version was published.</summary>
    public required DateOnly Published { get; init; }

    /// <summary>The questions, in the order in which they may be asked.</summary>
    public required ImmutableArray<Question> Questions { get; init; }

    /// <summary>The decision table.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary>What the rules recommend, in the order of the file.</summary>
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    /// <summary>The second table.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>The first stop of the derived tree.</summary>
    public required DecisionNode Start { get; init; }

    /// <summary>The questions no rule needs: they only add notes, and are asked when someone chooses to.</summary>
    public required ImmutableArray<Question> Optional { get; init; }

    /// <summary>How these answers read in another decision; null where none is named.</summary>
    public required CrossDecisionMapping? Beside { get; init; }

    /// <summary>How answers of the version before are carried over; null for version 1.</summary>
    public required AnswerMigration? From { get; init; }

    /// <summary>The rules as sets of bits.</summary>
    internal RuleBitsets Table => field ??= new(Questions, Rules);

    /// <summary>The question with this id, or null.</summary>
    public Question? Find(string? questionId) => Questions.FirstOrDefault(question => question.Id == questionId);

    /// <summary>The answer written <c>question-answer</c>, or null.</summary>
    public GivenAnswer? Parse(string segment)
    {
        var hyphen = segment.IndexOf('-', StringComparison.Ordinal);
        var question = hyphen < 0 ? null : Find(segment[..hyphen]);
        return question?.Find(segment[(hyphen + 1)..]) is { } answer ? new(question, answer) : null;
    }

    /// <summary>
    /// What comes after these answers. "I don't know yet" is followed along every answer: what any of them still needs
    /// is asked (the question listed first), and when nothing is left, every rule that could hold is named.
    /// </summary>
    public Step Step(Answers answers)
    {
        var states = Evaluate(answers);
        return Open(states, answers) is { } next
            ? new Step.Ask(next, Askable(answers).Count())
            : new Step.Conclude([.. Holding(states).OrderBy(static rule => rule.Order)]);
    }

    /// <summary>Every outcome these answers leave possible, whatever is answered later; simple to complex.</summary>
    public ImmutableArray<Outcome> Possible(Answers answers) =>
        Decisions.Step.Distinct(Holding(Reachable(answers)));

    /// <summary>The answers that are asked for, in asking order, up to the first question that is still open.</summary>
    public Answers Walk(Answers answers)
    {
        var walked = Answers.None;
        while (Open(Evaluate(walked), walked) is { } next && answers[next] is { } answer)
        {
            walked = walked.With(next, answer);
        }

        return walked;
    }

    /// <summary>
    /// The same answers in their one canonical order: as they are asked, then those given ahead that may still be asked
    /// and those to optional questions.
    /// Answers that no longer matter are left out.
    /// </summary>
    public Answers Arrange(Answers answers) => Arrange(answers, Walk(answers));

    /// <summary>Where answers lead.</summary>
    public Position Follow(Answers answers)
    {
        var walked = Walk(answers);
        var arranged = Arrange(answers, walked);
        return new(arranged, walked, Step(arranged));
    }

    /// <summary>
    /// The same answers without what some questions were answered with: "I don't know yet" stands in its place, and in the
    /// place of whatever is then asked, so that the result still says what is certain.
    /// </summary>
    public Answers Hide(Answers answers, IReadOnlyCollection<string> questionIds)
    {
        var hidden = answers;
        foreach (var question in answers.Given.Select(static given => given.Question).Where(question => questionIds.Contains(question.Id)))
        {
            hidden = Optional.Contains(question) ? hidden.Without(question) : hidden.With(question, question.Unsure);
        }

        while (Step(hidden) is Step.Ask { Question: var next })
        {
            hidden = hidden.With(next, next.Unsure);
        }

        return Arrange(hidden);
    }

    /// <summary>For each answer in asking order, the options that were possible before it and no longer are.</summary>
    public ImmutableArray<Elimination> Closings(Answers answers)
    {
        var closings = ImmutableArray.CreateBuilder<Elimination>();
        var (before, open) = (Answers.None, Options(Answers.None));
        foreach (var given in answers.Given)
        {
            before = before.With(given.Question, given.Answer);
            var left = Options(before);
            closings.Add(new(given, [.. open.Except(left)]));
            open = left;
        }

        return closings.ToImmutable();
    }

    /// <summary>The smallest sets of answers that lead to an outcome whatever else is answered, fewest parts first.</summary>
    public ImmutableArray<Condition> When(Outcome outcome) => occasions.GetOrAdd(outcome, SufficientConditions.Of, this);

    /// <summary>Reads the segments of a link: in any order, with answers that no longer matter, or not at all.</summary>
    public ParsedAnswers Read(IEnumerable<string> segments) => ParsedAnswers.Of(this, segments);

    private Answers Arrange(Answers answers, Answers walked)
    {
        if (walked.Given.Length == answers.Given.Length)
        {
            return walked;
        }

        var askable = Askable(walked).Concat(Optional).ToHashSet();
        return Questions
            .Where(question => walked[question] is null && answers[question] is not null && askable.Contains(question))
            .Aggregate(walked, (all, question) => all.With(question, answers[question]!));
    }

    private ImmutableArray<Option> Options(Answers answers) =>
        [.. Possible(answers).Select(static outcome => outcome.Option).OfType<Option>().Distinct()];

    /// <summary>The questions that may still be asked after these answers, whatever is answered to them.</summary>
    private IEnumerable<Question> Askable(Answers answers) => Reachable(answers)
        .Where(state => state.Holds is null && answers[state.Needs] is null)
        .Select(static state => state.Needs)
        .Distinct();

    private HashSet<RemainingRules> Reachable(Answers answers) => Table.All.Reach(answers, pastOpen: true);

    /// <summary>
    /// Answers given ahead count when they are asked for. Behind an "I don't know yet" nothing is asked in one order: an
    /// answer asked for one way on may make a rule false on another. All that is known is applied first there.
    /// </summary>
    private HashSet<RemainingRules> Evaluate(Answers answers)
    {
        var known = answers.AnyUnsure ? answers.Given.Where(static given => !given.Answer.IsUnsure) : [];
        var start = known.Aggregate(Table.All, static (left, given) => left.After(given.Question, given.Answer));
        return start.Reach(answers, pastOpen: false);
    }

    private static IEnumerable<Rule> Holding(IEnumerable<RemainingRules> states) =>
        states.Select(static state => state.Holds).OfType<Rule>().Distinct();

    /// <summary>The question listed first of those the states still need.</summary>
    private static Question? Open(IEnumerable<RemainingRules> states, Answers answers) => states
        .Where(state => state.Holds is null && answers[state.Needs] is null)
        .Select(static state => state.Needs)
        .MinBy(static question => question.Order);
}
