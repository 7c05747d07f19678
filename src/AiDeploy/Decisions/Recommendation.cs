namespace AiDeploy.Decisions;

/// <summary>What the answers lead to, and the argument for it.</summary>
public sealed class Recommendation
{
    private readonly ImmutableArray<Rule> rules;

    private Recommendation(Decision decision, Answers answers, Step.Conclude conclusion)
    {
        (Decision, Answers, rules, Outcomes) = (decision, answers, conclusion.Rules, conclusion.Outcomes);
        Reasons = [.. answers.Given.Where(IsReason)];
        Closings = decision.Closings(answers);
        RuledOut = [.. Closings.SelectMany(Close).OrderBy(static closed => closed.Option.Rank)];
        Notes = [.. decision.Notes.Where(note => note.When.Test(answers) is true && note.Suits(Outcomes))];
        Sharpen = [.. decision.Optional.Where(question => answers[question] is null && decision.Notes.Any(note => MayAdd(question, note)))];
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

    /// <summary>What each answer closed, in asking order.</summary>
    public ImmutableArray<Elimination> Closings { get; }

    /// <summary>The options not recommended, simple to complex.</summary>
    public ImmutableArray<EliminatedOption> RuledOut { get; }

    /// <summary>Where other answers would lead; worked out when it is asked for, since an estimate never does.</summary>
    public Counterfactuals Counterfactuals => field ??= Counterfactuals.From(Decision, Answers, Outcomes, Reasons);

    /// <summary>The notes that hold.</summary>
    public ImmutableArray<Note> Notes { get; }

    /// <summary>The optional questions whose answer may add a note.</summary>
    public ImmutableArray<Question> Sharpen { get; }

    /// <summary>Explains the answers; null while a question is left to ask.</summary>
    public static Recommendation? Explain(Decision decision, Answers answers) =>
        decision.Step(answers) is Step.Conclude conclusion ? new(decision, answers, conclusion) : null;

    /// <summary>A rule without conditions holds because of everything that closed the rules above it.</summary>
    private bool IsReason(GivenAnswer given) =>
        !given.Answer.IsUnsure
        && !Decision.Optional.Contains(given.Question)
        && rules.Any(rule => rule.When.Terms.IsEmpty || rule.When.Terms.Any(term => term.Question == given.Question));

    private bool MayAdd(Question question, Note note) =>
        note.Suits(Outcomes)
        && note.When.Test(Answers) is null
        && note.When.Terms.Any(term => term.Question == question)
        && note.When.Terms.All(term => term.Question == question || term.Test(Answers) is true || IsOpen(term.Question));

    /// <summary>A duty may need two optional answers, of which each is offered.</summary>
    private bool IsOpen(Question question) => Answers[question] is null && Decision.Optional.Contains(question);

    private IEnumerable<EliminatedOption> Close(Elimination closing) =>
        closing.Options.Select(option => new EliminatedOption(option, closing.By, Standing(option)));

    private EliminationReason Standing(Option option) => option.Rank switch
    {
        var rank when rank > (Outcomes[^1].Option?.Rank ?? -1) => Decisions.EliminationReason.NotNeeded,
        _ when RulesFor(option).All(rule => Decision.Table.IsFalse(rule, Answers)) => Decisions.EliminationReason.RuledOut,
        _ => Decisions.EliminationReason.NothingAgainst,
    };

    /// <summary>The last rule is what is left when nothing speaks for another, so it says nothing for its option.</summary>
    private IEnumerable<Rule> RulesFor(Option option) =>
        Decision.Rules.Where(rule => rule.Outcome.Option == option && !rule.When.Terms.IsEmpty);
}

/// <summary>What an answer closed.</summary>
/// <param name="By">The answer.</param>
/// <param name="Options">The options that are no longer possible after it, simple to complex.</param>
public sealed record Elimination(GivenAnswer By, ImmutableArray<Option> Options);

/// <summary>An option that is not recommended, and why.</summary>
/// <param name="Option">The option.</param>
/// <param name="By">The answer after which it was no longer possible.</param>
/// <param name="Standing">What that answer says about it.</param>
public sealed record EliminatedOption(Option Option, GivenAnswer By, EliminationReason Standing);

/// <summary>How an option that is not recommended stands.</summary>
public enum EliminationReason
{
    /// <summary>Simpler than what is recommended, and every rule for it is false.</summary>
    RuledOut,

    /// <summary>Simpler than what is recommended, and nothing speaks against it: something else is preferred.</summary>
    NothingAgainst,

    /// <summary>More complex than what is recommended.</summary>
    NotNeeded,
}
