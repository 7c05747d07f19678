namespace AiDeploy.Decisions;

/// <summary>A row of the decision table; the first row that holds wins (DMN hit policy FIRST).</summary>
/// <param name="Order">Place in the table, from 0.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="When">What must hold.</param>
/// <param name="Outcome">What it then recommends.</param>
public sealed record Rule(int Order, int Line, Condition When, Outcome Outcome);

/// <summary>What must hold for a rule or note: for each question named, one of some answers.</summary>
/// <param name="Terms">The parts, all of which must hold; none means always.</param>
public sealed record Condition(ImmutableArray<Term> Terms)
{
    /// <summary>Three-valued AND: false as soon as one part is false, unknown (null) while one is open.</summary>
    public bool? Test(Answers answers)
    {
        bool? result = true;
        foreach (var term in Terms)
        {
            switch (term.Test(answers))
            {
                case false: return false;
                case null: result = null; break;
                default: break;
            }
        }

        return result;
    }
}

/// <summary>One part of a condition: the answer to a question is among these.</summary>
/// <param name="Question">The question.</param>
/// <param name="Allowed">Ids of the answers that make it true.</param>
public sealed record Term(Question Question, ImmutableHashSet<string> Allowed)
{
    /// <summary>True or false by the answer; unknown (null) while there is none or "I don't know yet" isn't named.</summary>
    public bool? Test(Answers answers) => answers[Question] switch
    {
        null => null,
        { } answer when Allowed.Contains(answer.Id) => true,
        { IsUnsure: true } => null,
        _ => false,
    };
}

/// <summary>A row of the second table; every row that holds is said (DMN hit policy COLLECT).</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="When">What must hold.</param>
/// <param name="For">The outcomes it is said with; none means with any, and on the way there.</param>
/// <param name="Text">What to say.</param>
public sealed record Note(int Line, NoteKind Kind, Condition When, ImmutableArray<Outcome> For, string Text)
{
    /// <summary>The address of the passage that tells more; null where there is none.</summary>
    public string? Read { get; init; }

    /// <summary>The facts it rests on, by id.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>True when the note may be said with all of these outcomes.</summary>
    public bool Suits(ImmutableArray<Outcome> outcomes) => For.IsEmpty || outcomes.All(For.Contains);
}

/// <summary>What a note is for, which decides where it is shown.</summary>
public enum NoteKind
{
    /// <summary>Progress worth telling at the next question: "start with an API integration".</summary>
    WayPoint,

    /// <summary>Something to take care of.</summary>
    Caution,

    /// <summary>Something to do.</summary>
    NextStep,

    /// <summary>Something to have in place first.</summary>
    Readiness,

    /// <summary>Something that the law or a contract asks for.</summary>
    Duty,
}

/// <summary>What a rule recommends.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Id">The id within the decision.</param>
/// <param name="Option">The option whose page explains it; null where the advice is to use none of the four.</param>
/// <param name="Headline">The recommendation in one line.</param>
/// <param name="Summary">What it means, in a sentence or two.</param>
/// <param name="Conditions">What the recommendation rests on, in sentences.</param>
/// <param name="NextSteps">What to do next, in order.</param>
public sealed record Outcome(
    int Line,
    string Id,
    Option? Option,
    string Headline,
    string Summary,
    ImmutableArray<string> Conditions,
    ImmutableArray<string> NextSteps);
