using AiDeploy.Decisions;
using AiDeploy.Web.Pages;
using AiDeploy.Web.Sharing;

namespace AiDeploy.Web.Components;

/// <summary>One question, and the route to it.</summary>
public sealed record QuestionView(Guide Guide, Decision Decision, Question Question, Answers Answers)
{
    /// <summary>The answers before this question.</summary>
    public required Answers Before { get; init; }

    public required string Address { get; init; }

    /// <summary>True after a post without a usable choice.</summary>
    public bool HasError { get; init; }

    /// <summary>The answer given before, when the question is asked again.</summary>
    public Answer? Earlier => Answers[Question];

    /// <summary>The versioned address: a post reaches the questions it was made from, even after a new version.</summary>
    public string Action => Earlier is null ? Links.Next(Decision, Answers) : Links.Change(Decision, Answers, Question);

    public string Back => Before.Given is [.., var last] ? Links.Change(Decision, Answers, last.Question) : Links.Home;

    public int Number => Before.Given.Length + 1;

    public int AtMost => Before.Given.Length + (Decision.Step(Before) is Step.Ask ask ? ask.AtMost : 0);

    public RouteView Route => RouteView.Of(Guide, Decision, Answers, Before);

    /// <summary>What the last answer means for the way ahead.</summary>
    public IEnumerable<Note> WayPoints => Before.Given is [.., var last] ? RouteView.WayPoints(Decision, Before, last) : [];

    public Head Head
    {
        get
        {
            var isFirst = Answers.Given.IsEmpty && Decision == Guide.Decisions[Decision.Id].Current;
            var title = $"{(HasError ? "Error: " : "")}{Question.Text} – {Decision.Title} – {Guide.Site.Name}";
            return new(title, Question.Reason, Address, isFirst ? Links.Decide(Decision) : null, Index: isFirst);
        }
    }

    public static QuestionView First(Guide guide, DecisionHistory history) =>
        Of(guide, new(history.Current, history, new AnswersReading.Understood(Answers.None)), Answers.None, null, null)!;

    /// <summary>The next question, or one asked again; null when nothing is left to ask.</summary>
    internal static QuestionView? Of(Guide guide, AnswerLink link, Answers answers, string? change, int? version)
    {
        var decision = link.Decision;
        var again = answers.Given.FirstOrDefault(given => given.Question.Id == change)?.Question;
        var question = again ?? (decision.Step(answers) as Step.Ask)?.Question;
        return question is null ? null : new(guide, decision, question, answers)
        {
            Before = decision.Walk(answers).Before(question),
            Address = again is not null ? Links.Change(decision, answers, again) : version is null ? Links.Decide(decision) : Links.Next(decision, answers),
        };
    }

    /// <summary>Where a posted choice leads; null when it is none, several, or for another question.</summary>
    public string? Accept(string[] question, string[] answer) =>
        question.Distinct().ToArray() is [var asked] && asked == Question.Id
        && answer.Distinct().ToArray() is [var chosen] && Question.Find(chosen) is { } known
            ? Links.After(Decision, Decision.Arrange(Answers.With(Question, known)))
            : null;
}
