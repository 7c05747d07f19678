using AiDeploy.Web.Features.Costs;

namespace AiDeploy.Web.Features.Recommend;

internal static class RecommendationFile
{
    public static IResult Answer(
        HttpRequest request, Guide guide, PublicAddress address, string suffix, Func<RecommendationView, IResult> make)
    {
        var file = new AnswerFile(request, guide, suffix);
        if (file.Link is not { Decision: var decision, Reading: ParsedAnswers.Understood { Answers: var given } })
        {
            return file.Refusal("")!;
        }

        if (decision.Step(given) is Step.Ask ask)
        {
            return AnswerFile.Refuse(StatusCodes.Status404NotFound, $"There is no recommendation yet. Still open: {ask.Question.Text}");
        }

        var recommendation = Recommendation.Explain(decision, given)!;
        // The decision record tells the estimate that its link carries; no other file has a query.
        var costs = suffix == Links.RecordSuffix ? CostsView.At(request, guide, recommendation) : null;
        var permalink = Links.Recommendation(decision, given);
        var query = costs is null ? "" : Links.WithCosts(recommendation, costs.Workload)[permalink.Length..];
        return file.Refusal(query)
            ?? make(RecommendationView.Of(guide, file.Link.History, recommendation, address.Of(request, permalink)) with { Costs = costs });
    }
}
