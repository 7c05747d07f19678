namespace AiDeploy.Web.Features.Recommend;

/// <summary>A recommendation in a sentence: the one source for the page, the card, the record, the feed and programs.</summary>
internal static class RecommendationText
{
    /// <summary>All answers it rests on: "Why: the bill is small, and you have people"; null where nothing is known.</summary>
    public static string? Why(Recommendation recommendation) => recommendation.Reasons.IsEmpty
        ? null
        : $"Why: {DisplayText.Within(DisplayText.AllOf(recommendation.Reasons.Select(static given => given.Answer.Statement)))}.";

    /// <summary>What it rests on, so that it can stand beside the headline.</summary>
    public static string InOneLine(Recommendation recommendation)
    {
        if (recommendation.Counterfactuals.SettleFirst is { } open)
        {
            return $"To settle first: {open.Question.Text}";
        }

        var either = recommendation.HoldsEitherWay ? "It holds either way: what isn’t known yet makes no difference." : null;
        return string.Join(' ', new[] { Why(recommendation), either }.OfType<string>());
    }
}
