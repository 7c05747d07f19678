using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>One published version of a decision: questions, rules, notes and the tree derived from them.</summary>
public sealed class Decision
{
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

    /// <summary>The second table.</summary>
    public required ImmutableArray<Note> Notes { get; init; }

    /// <summary>The first stop of the derived tree.</summary>
    public required Stop Start { get; init; }

    /// <summary>How answers of the version before are carried over; null for version 1.</summary>
    public required VersionMap? From { get; init; }

    /// <summary>The question with this id, or null.</summary>
    public Question? Find(string? questionId) => Questions.FirstOrDefault(question => question.Id == questionId);

    /// <summary>
    /// What comes after these answers. "I don't know yet" is followed along every answer: what any of them still needs
    /// is asked (the question listed first), and when nothing is left, every rule that could hold is named.
    /// </summary>
    public Step Step(Answers answers)
    {
        var front = Reach(answers, throughOpen: false);
        var asked = front.OfType<Stop.Ask>().MinBy(static ask => ask.Question.Order);
        return asked is null
            ? new Step.Conclude([.. Ends(front)])
            : new Step.Ask(asked.Question, front.Max(static stop => stop.Longest));
    }

    /// <summary>Every outcome these answers leave possible, whatever is answered later; simple to complex.</summary>
    public ImmutableArray<Outcome> Possible(Answers answers) =>
        Decisions.Step.Distinct(Ends(Reach(answers, throughOpen: true)));

    /// <summary>The answers that are asked for, in asking order, up to the first question that is still open.</summary>
    public Answers Walk(Answers answers)
    {
        var walked = Answers.None;
        while (Step(walked) is Step.Ask { Question: var next } && answers[next] is { } answer)
        {
            walked = walked.With(next, answer);
        }

        return walked;
    }

    /// <summary>
    /// The same answers in their one canonical order: as they are asked, then those given ahead that may still be asked.
    /// Answers that no longer matter are left out.
    /// </summary>
    public Answers Arrange(Answers answers)
    {
        var walked = Walk(answers);
        var ahead = Questions.Where(question => walked[question] is null && answers[question] is not null && MayAsk(question, walked));
        return ahead.Aggregate(walked, (all, question) => all.With(question, answers[question]!));
    }

    /// <summary>For each answer in asking order, the options that were possible before it and no longer are.</summary>
    public ImmutableArray<Closing> Closings(Answers answers)
    {
        var closings = ImmutableArray.CreateBuilder<Closing>();
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

    /// <summary>Reads the segments of a link: in any order, with answers that no longer matter, or not at all.</summary>
    public AnswersReading Read(IEnumerable<string> segments)
    {
        var answers = Answers.None;
        (string Segment, Question? Question)? unknown = null;
        Question? twice = null;
        foreach (var segment in segments)
        {
            var hyphen = segment.IndexOf('-', StringComparison.Ordinal);
            var question = hyphen < 0 ? null : Find(segment[..hyphen]);
            if (question?.Find(segment[(hyphen + 1)..]) is not { } answer)
            {
                unknown ??= (segment, question);
                continue;
            }

            twice ??= answers[question] is { } earlier && earlier != answer ? question : null;
            answers = answers.With(question, answer);
        }

        return (unknown, twice) switch
        {
            ({ } first, _) => new AnswersReading.Unknown(first.Segment, first.Question, Arrange(answers)),
            (_, { } question) => new AnswersReading.Contradictory(question, Arrange(answers.Without(question))),
            _ => new AnswersReading.Understood(Arrange(answers)),
        };
    }

    private ImmutableArray<Option> Options(Answers answers) =>
        [.. Possible(answers).Select(static outcome => outcome.Option).OfType<Option>().Distinct()];

    private bool MayAsk(Question question, Answers answers) =>
        Reach(answers, throughOpen: false).Any(stop => Below(stop).Any(below => below is Stop.Ask ask && ask.Question == question));

    private static IEnumerable<Rule> Ends(IEnumerable<Stop> stops) =>
        stops.OfType<Stop.End>().Select(static end => end.Rule).OrderBy(static rule => rule.Order);

    /// <summary>Every stop of the tree from here on, each once.</summary>
    internal static HashSet<Stop> Below(Stop start)
    {
        var seen = new HashSet<Stop> { start };
        var pending = new Stack<Stop>(seen);
        while (pending.TryPop(out var stop))
        {
            foreach (var next in stop is Stop.Ask ask ? ask.Next : [])
            {
                if (seen.Add(next))
                {
                    pending.Push(next);
                }
            }
        }

        return seen;
    }

    /// <summary>Where the answers lead: ends, and the stops whose question is open (unless it is gone through).</summary>
    private List<Stop> Reach(Answers answers, bool throughOpen)
    {
        var reached = new List<Stop>();
        var seen = new HashSet<Stop> { Start };
        var pending = new Stack<Stop>(seen);
        while (pending.TryPop(out var stop))
        {
            if (stop is not Stop.Ask ask || (answers[ask.Question] is null && !throughOpen))
            {
                reached.Add(stop);
                continue;
            }

            foreach (var next in Onward(ask, answers[ask.Question]).Where(seen.Add))
            {
                pending.Push(next);
            }
        }

        return reached;
    }

    private static ImmutableArray<Stop> Onward(Stop.Ask ask, Answer? answer) => answer switch
    {
        null or { IsUnsure: true } => ask.Next,
        _ => [ask.Next[ask.Question.Answers.IndexOf(answer)]],
    };
}
