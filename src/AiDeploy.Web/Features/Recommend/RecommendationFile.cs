using AiDeploy.Web.Features.Costs;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>A file that only a recommendation has.</summary>
internal static class RecommendationFile
{
    public static IResult Answer(HttpRequest request, Guide guide, PublicAddress address, string suffix, Func<RecommendationView, IResult> make)
    {
        // The decision record tells the estimate that its link carries; no other file has a query.
        CostsView? Costs(Recommendation recommendation) => suffix == Links.RecordSuffix ? CostsView.At(request, guide, recommendation) : null;

        string Query(Decision decision, Answers answers) =>
            Recommendation.Explain(decision, answers) is { } recommendation && Costs(recommendation) is { } costs
                ? Links.WithCosts(recommendation, costs.Workload)[Links.Recommendation(decision, answers).Length..]
                : "";

        var file = new AnswerFile(request, guide, suffix) { Query = Query };
        if (file.Link is { Reading: ParsedAnswers.Understood { Answers: var given } } link && link.Decision.Step(given) is Step.Ask ask)
        {
            return AnswerFile.Refuse(StatusCodes.Status404NotFound, $"There is no recommendation yet. Still open: {ask.Question.Text}");
        }

        if (!file.TryRead(out var decision, out var answers, out var refusal))
        {
            return refusal;
        }

        var recommendation = Recommendation.Explain(decision, answers)!;
        var permalink = address.Of(request, Links.Recommendation(decision, answers));
        return make(RecommendationView.Of(guide, file.Link!.History, recommendation, permalink) with { Costs = Costs(recommendation) });
    }
}
