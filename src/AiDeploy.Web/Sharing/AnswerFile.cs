using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AiDeploy.Decisions;
using AiDeploy.Web.Components;
using AiDeploy.Web.Hosting;

namespace AiDeploy.Web.Sharing;

/// <summary>
/// A file that tells of answers in another form. Its address is that of their page and a suffix; it answers at that one
/// address, as a page does, and refuses in few words, before anything is made.
/// </summary>
internal sealed class AnswerFile
{
    private readonly HttpRequest request;
    private readonly Guide guide;
    private readonly AnswerLink? link;
    private readonly string suffix;

    private AnswerFile(HttpRequest request, Guide guide, AnswerLink? link, string suffix) =>
        (this.request, this.guide, this.link, this.suffix) = (request, guide, link, suffix);

    /// <summary>Reads the route values <c>decision</c>, <c>version</c> and <c>path</c>; the last two are missing at a decision's first question.</summary>
    public static AnswerFile Of(HttpRequest request, Guide guide, string suffix)
    {
        string? Value(string name) => request.RouteValues[name] as string;
        int? version = Value("version") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;
        var path = $"/{Value("path")}";
        var answers = path.EndsWith(suffix, StringComparison.Ordinal) ? path[..^suffix.Length] : "";
        return new(request, guide, AnswerLink.Read(guide, Value("decision"), version, answers), suffix);
    }

    /// <summary>The decision and answers, if this is the address of their file; else the reply that says where it is or why there is none.</summary>
    public bool TryRead([NotNullWhen(true)] out Decision? decision, [NotNullWhen(true)] out Answers? answers, [NotNullWhen(false)] out IResult? refusal)
    {
        (decision, answers) = (link?.Decision, (link?.Reading as AnswersReading.Understood)?.Answers);
        refusal = link switch
        {
            null => Refuse(StatusCodes.Status404NotFound, "There is no such decision or version."),
            { Reading: AnswersReading.Unknown unknown } => Refuse(StatusCodes.Status404NotFound, $"'{Shown.Short(unknown.Segment)}' is not an answer of this decision."),
            { Reading: AnswersReading.Contradictory both } => Refuse(StatusCodes.Status400BadRequest, $"'{both.Question}' is answered twice, differently."),
            _ when IsAddress(link.Decision, answers!) => null,
            _ => Results.LocalRedirect(Links.After(link.Decision, answers!) + suffix + Query(link.Decision, answers!), permanent: true, preserveMethod: true),
        };
        return refusal is null;
    }

    /// <summary>A file that only a recommendation has.</summary>
    public IResult Recommend(PublicAddress address, Func<RecommendationView, IResult> make)
    {
        if (link is { Reading: AnswersReading.Understood { Answers: var given } } && link.Decision.Step(given) is Step.Ask ask)
        {
            return Refuse(StatusCodes.Status404NotFound, $"There is no recommendation yet. Still open: {ask.Question.Text}");
        }

        return TryRead(out var decision, out var answers, out var refusal)
            ? make(Of(decision, Recommendation.Explain(decision, answers)!, address))
            : refusal;
    }

    private RecommendationView Of(Decision decision, Recommendation recommendation, PublicAddress address) =>
        RecommendationView.Of(guide, link!.History, recommendation, address.Of(request, Links.Recommendation(decision, recommendation.Answers))) with
        {
            Costs = CarriesCosts ? CostsView.At(request, guide, recommendation) : null,
        };

    /// <summary>The decision record tells the estimate that its link carries; no other file has a query.</summary>
    private bool CarriesCosts => suffix == Links.RecordSuffix;

    private string Query(Decision decision, Answers answers) =>
        CarriesCosts && request.QueryString.HasValue && Recommendation.Explain(decision, answers) is { } recommendation && CostsView.At(request, guide, recommendation) is { } costs
            ? Links.WithCosts(recommendation, costs.Workload)[Links.Recommendation(decision, answers).Length..]
            : "";

    private static IResult Refuse(int status, string detail) => Results.Problem(detail, statusCode: status);

    private bool IsAddress(Decision decision, Answers answers)
    {
        var isFirst = request.Path == Links.Decide(decision) + suffix && answers.Given.IsEmpty;
        return (request.QueryString.Value ?? "") == Query(decision, answers) && (isFirst || request.Path == Links.After(decision, answers) + suffix);
    }
}
