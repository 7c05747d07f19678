using AiDeploy.Web.Features.Costs;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>A file that only a recommendation has.</summary>
internal static class RecommendationFile
{
    public static IResult Answer(HttpRequest request, Guide guide, PublicAddress address, string suffix, Func<RecommendationView, IResult> make)
    {
        var file = new AnswerFile(request, guide, suffix);
        var (decision, given) = (file.Link?.Decision, (file.Link?.Reading as ParsedAnswers.Understood)?.Answers);
        if (given is not null && decision!.Step(given) is Step.Ask ask)
        {
            return AnswerFile.Refuse(StatusCodes.Status404NotFound, $"There is no recommendation yet. Still open: {ask.Question.Text}");
        }

        var recommendation = given is null ? null : Recommendation.Explain(decision!, given);
        // The decision record tells the estimate that its link carries; no other file has a query.
        var costs = recommendation is not null && suffix == Links.RecordSuffix ? CostsView.At(request, guide, recommendation) : null;
        var permalink = given is null ? "" : Links.Recommendation(decision!, given);
        var query = costs is null ? "" : Links.WithCosts(recommendation!, costs.Workload)[permalink.Length..];
        return file.TryRead(out _, out _, out var refusal, query)
            ? make(RecommendationView.Of(guide, file.Link!.History, recommendation!, address.Of(request, permalink)) with { Costs = costs })
            : refusal;
    }
}
