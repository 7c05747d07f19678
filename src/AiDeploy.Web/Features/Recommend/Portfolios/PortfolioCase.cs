using AiDeploy.Web.Features.Costs;

namespace AiDeploy.Web.Features.Recommend.Portfolios;

/// <summary>One use case of a portfolio.</summary>
/// <param name="Now">The answers in the current version, so that cases of all versions stand in the same words.</param>
public sealed record PortfolioCase(RecommendationView View, MigratedAnswers Now)
{
    /// <summary>The questions whose answers have columns of their own.</summary>
    public const string Job = "job", Boundary = "boundary";

    /// <summary>The name, or its place in the portfolio.</summary>
    public string Title { get; init; } = View.Case.Text;

    /// <summary>The link to what the case was advised, with its name and its estimate.</summary>
    public string Link => View.Address;

    /// <summary>The case as the form has it, its name before its link.</summary>
    public string Line =>
        View.Case.Text.Length == 0 ? Link : $"{View.Case.Text}: {(View with { Case = CaseName.None }).Address}";

    public string Kind => Said(Job);

    public string Data => Said(Boundary);

    /// <summary>The id of the answer on data; null where it was not asked.</summary>
    public string? Level => AnswerTo(Boundary);

    public string Option => View.Option?.Name ?? (View.IsSettled ? View.Guide.FindingOut.NameOfNone : PortfolioText.NotSettled);

    public string Processor => PortfolioText.Processor(this);

    public IEnumerable<Note> Duties => View.Recommendation.Notes.Where(static note => note.Kind == NoteKind.Duty);

    /// <summary>US dollars over twelve months for the option advised; null where nothing is settled or no estimate says so.</summary>
    public CostRange? Costs =>
        View is { IsSettled: true, Outcome.Option: { } option, Costs: { } costs } && costs.Estimate[option].Obstacle is null
            ? costs.Uncertainty.Total(option)
            : null;

    /// <summary>What is still open, in short.</summary>
    public IEnumerable<string> Open =>
    [
        .. View.ToFindOut.Select(static open => open.Question.Name),
        .. View.HasMovedOn ? new[] { "A newer version says something else" } : [],
    ];

    internal static PortfolioCase Of(
        Guide guide, DecisionHistory history, Recommendation found, CaseName name, CostsView? costs, string origin)
    {
        var permalink = origin + Links.Recommendation(found.Decision, found.Answers);
        var view = RecommendationView.Of(guide, history, found, permalink) with { Costs = costs, Case = name };
        return new(view, view.Now ?? new(found.Decision, found.Answers, []));
    }

    /// <summary>The id of the answer to a question; null where it was not asked.</summary>
    public string? AnswerTo(string question) => Find(question)?.Id;

    private Answer? Find(string id) => Now.Decision.Find(id) is { } question ? Now.Answers[question] : null;

    private string Said(string id) =>
        Find(id) is { } answer ? answer.IsUnsure ? PortfolioText.NotKnown : answer.Text : PortfolioText.NotAsked;
}
