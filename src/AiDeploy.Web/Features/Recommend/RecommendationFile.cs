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
        // The record and the QR code tell the estimate and the name that a link carries, the reminder the name; these two may be dated.
        var name = suffix is Links.RecordSuffix or Links.QrSuffix or Links.ReminderSuffix ? CaseName.In(request.Query) : CaseName.None;
        var day = suffix is Links.RecordSuffix or Links.ReminderSuffix ? DecisionDay.In(request.Query) : DecisionDay.None;
        var costs = suffix is Links.RecordSuffix or Links.QrSuffix ? CostsView.At(request, guide, recommendation) : null;
        var twice = costs is null ? null : LeftOutKeys.Problem([], costs.Replaced);
        if ((name.Problem ?? day.Problem ?? costs?.Problems.FirstOrDefault()?.Message ?? twice) is { } problem)
        {
            return AnswerFile.Refuse(StatusCodes.Status400BadRequest, problem + ".");
        }

        var permalink = address.Of(request, Links.Recommendation(decision, given));
        var view = RecommendationView.Of(guide, file.Link.History, recommendation, permalink) with
        {
            Costs = costs,
            Case = name,
            DecidedOn = day.Given,
        };
        var query = day.After(view.Query);
        // Prices of today go on changing, so this is no address for ever.
        return costs is { IsPinned: false }
            ? Results.LocalRedirect(Links.Recommendation(decision, given) + suffix + query, preserveMethod: true)
            : file.Refusal(query) ?? make(view);
    }
}
