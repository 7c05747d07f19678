namespace AiDeploy.Web.Features.Decide;

public sealed record QuestionView(Guide Guide, Decision Decision, Question Question, Answers Answers)
{
    /// <summary>The words that are explained on the page.</summary>
    public MarkedTerms Terms { get; } = new(Guide.Glossary);

    public required Answers Before { get; init; }

    public required string Address { get; init; }

    /// <summary>The inputs of an estimate that wait for the next result.</summary>
    public string Carried { get; init; } = "";

    public bool HasError { get; init; }

    public Answer? Earlier => Answers[Question];

    /// <summary>The versioned address: a post reaches the questions it was made from, even after a new version.</summary>
    public string Action =>
        Links.Carrying(IsAsked ? Links.Change(Decision, Answers, Question) : Links.Next(Decision, Answers), Carried);

    /// <summary>True when the address names the question: it is asked again, or is an optional one.</summary>
    public required bool IsAsked { get; init; }

    public string Back =>
        Before.Given is [.., var last] ? Links.Carrying(Links.Change(Decision, Answers, last.Question), Carried) : Links.Home;

    /// <summary>Where the answers lead as they are.</summary>
    public string Kept => Links.Carrying(Links.After(Decision, Answers), Carried);

    /// <summary>The form that works the answer out; null where an estimate doesn’t.</summary>
    public string? Estimate => Guide.CostForm.Settles.GetValueOrDefault(Decision.Id) == Question.Id
        ? Links.Carrying(
            Links.CostsFormOf(Recommendation.Explain(Decision, Decision.Hide(Before.With(Question, Question.Unsure), []))), Carried)
        : null;

    /// <summary>How far it is, in words that are true on every path.</summary>
    public string Progress => Decision.Step(Before) is Step.Ask ask
        ? $"Question {Before.Given.Length + 1} of at most {Before.Given.Length + ask.AtMost}"
        : "Optional: the recommendation stays, notes may be added";

    public RouteView Route => RouteView.Of(Guide, Decision, Answers, Before, Decision.Closings(Before), Carried);

    /// <summary>What the last answer means for the way ahead.</summary>
    public IEnumerable<Note> WayPoints => Before.Given is [.., var last] ? RouteView.WayPoints(Decision, Before, last) : [];

    public Head Head
    {
        get
        {
            var isFirst = !HasError && Carried.Length == 0 && Answers.Given.IsEmpty && Decision == Guide.Decisions[Decision.Id].Current;
            var title = $"{(HasError ? "Error: " : "")}{Question.Text} – {Decision.Title} – {Guide.Site.Name}";
            var address = HasError ? null : Links.Carrying(Address, Carried);
            return new(title, Question.Reason, address, isFirst ? Links.Decide(Decision) : null, Index: isFirst);
        }
    }

    public static QuestionView First(Guide guide, DecisionHistory history) =>
        Of(guide, history.Current, history.Current.Follow(Answers.None), null, null)!;

    /// <summary>The next question, or one asked again; null when nothing is left to ask.</summary>
    internal static QuestionView? Of(Guide guide, Decision decision, Position at, string? change, int? version, string carried = "")
    {
        var (answers, walked, next) = at;
        var again = decision.Questions.FirstOrDefault(question =>
            question.Id == change && (answers[question] is not null || (next is Step.Conclude && decision.Optional.Contains(question))));
        var question = again ?? (next as Step.Ask)?.Question;
        return question is null ? null : new(guide, decision, question, answers)
        {
            IsAsked = again is not null,
            Carried = carried,
            Before = decision.Optional.Contains(question) ? answers.Without(question) : walked.Before(question),
            Address = again is not null ? Links.Change(decision, answers, again)
                : version is null ? Links.Decide(decision) : Links.Next(decision, answers),
        };
    }

    /// <summary>Where the answers lead with a posted choice; null when it is none, several, or for another question.</summary>
    public Position? Accept(string[] question, string[] answer) =>
        question.Distinct().ToArray() is [var asked] && asked == Question.Id
        && answer.Distinct().ToArray() is [var chosen] && Question.Find(chosen) is { } known
            ? Decision.Follow(Answers.With(Question, known))
            : null;
}
