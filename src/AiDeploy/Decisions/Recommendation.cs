using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>What the answers lead to, and the argument for it.</summary>
public sealed class Recommendation
{
    private readonly ImmutableArray<Rule> rules;

    private Recommendation(Decision decision, Answers answers, Step.Conclude conclusion)
    {
        (Decision, Answers, rules, Outcomes) = (decision, answers, conclusion.Rules, conclusion.Outcomes);
        Reasons = [.. answers.Given.Where(IsReason)];
        RuledOut = [.. decision.Closings(answers).SelectMany(Close).OrderBy(static closed => closed.Option.Rank)];
        Changes = [.. answers.Given.SelectMany(given => Ways(given.Question).Select(way => new Change(given, way))).Where(IsReal)];
        SettleFirst = Outcomes.Length == 1 ? null : FirstToSettle();
        Notes = [.. decision.Notes.Where(note => note.When.Test(answers) is true)];
    }

    /// <summary>The version of the decision that was asked.</summary>
    public Decision Decision { get; }

    /// <summary>The answers, in canonical order.</summary>
    public Answers Answers { get; }

    /// <summary>What is recommended; several, simple to complex, where "I don't know yet" leaves it open.</summary>
    public ImmutableArray<Outcome> Outcomes { get; }

    /// <summary>True when something is unknown and it makes no difference.</summary>
    public bool HoldsEitherWay => Outcomes.Length == 1 && Answers.AnyUnsure;

    /// <summary>The answers the recommendation rests on, in asking order.</summary>
    public ImmutableArray<GivenAnswer> Reasons { get; }

    /// <summary>The reason asked last: the one that settled it. Null when everything is unknown.</summary>
    public GivenAnswer? Deciding => Reasons.LastOrDefault();

    /// <summary>The options not recommended, simple to complex.</summary>
    public ImmutableArray<RuledOut> RuledOut { get; }

    /// <summary>Every one-answer change that leads elsewhere.</summary>
    public ImmutableArray<Change> Changes { get; }

    /// <summary>The unknown to find out first; null where one outcome holds.</summary>
    public OpenPoint? SettleFirst { get; }

    /// <summary>The notes that hold.</summary>
    public ImmutableArray<Note> Notes { get; }

    /// <summary>Explains the answers; null while a question is left to ask.</summary>
    public static Recommendation? Explain(Decision decision, Answers answers) =>
        decision.Step(answers) is Step.Conclude conclusion ? new(decision, answers, conclusion) : null;

    /// <summary>A rule without conditions holds because of everything that closed the rules above it.</summary>
    private bool IsReason(GivenAnswer given) =>
        !given.Answer.IsUnsure
        && rules.Any(rule => rule.When.Terms.IsEmpty || rule.When.Terms.Any(term => term.Question == given.Question));

    private IEnumerable<RuledOut> Close(Closing closing) => closing.Options.Select(option => new RuledOut(
        option,
        closing.By,
        NotNeeded: Decision.Rules.Any(rule => rule.Outcome.Option == option && rule.When.Test(Answers) is not false)));

    private IEnumerable<Way> Ways(Question question)
    {
        foreach (var answer in question.Answers.Where(answer => answer != Answers[question]))
        {
            var changed = Decision.Arrange(Answers.With(question, answer));
            yield return new(new(question, answer), changed, Decision.Possible(changed));
        }
    }

    private bool IsReal(Change change) => !change.To.Outcomes.Intersect(Outcomes).Any();

    private OpenPoint FirstToSettle() => Answers.Given
        .Where(static given => given.Answer.IsUnsure)
        .Select(given => new OpenPoint(given.Question, [.. Ways(given.Question)]))
        .OrderBy(static point => point.Ways.Max(static way => way.Outcomes.Length))
        .ThenBy(static point => point.Ways.Sum(static way => way.Outcomes.Length))
        .First();
}
