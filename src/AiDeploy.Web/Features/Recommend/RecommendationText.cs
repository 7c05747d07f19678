namespace AiDeploy.Web.Features.Recommend;

/// <summary>A recommendation in a sentence: the one source for the page, the card, the record, the feed and programs.</summary>
internal static class RecommendationText
{
    /// <summary>All answers it rests on: "Why: the bill is small, and you have people"; null where nothing is known.</summary>
    public static string? Why(Recommendation recommendation) => recommendation.Reasons.IsEmpty
        ? null
        : $"Why: {DisplayText.Within(DisplayText.AllOf(recommendation.Reasons.Select(static given => given.Answer.Statement)))}.";

    /// <summary>What it rests on, so that it can stand beside the headline.</summary>
    public static string InOneLine(Guide guide, Recommendation recommendation)
    {
        if (guide.FindingOut.First(recommendation) is { } open)
        {
            return $"{OpenText.UntilYouKnow(guide, recommendation)} To settle first: {open.Question.Text}";
        }

        var either = recommendation.HoldsEitherWay ? "It holds either way: what isn’t known yet makes no difference." : null;
        return string.Join(' ', new[] { Why(recommendation), either }.OfType<string>());
    }

    /// <summary>How firm a settled result is, up to the answers to check first.</summary>
    public static string HowFirm(Firmness firmness)
    {
        var steady = DisplayText.All([.. firmness.Steady.Select(static given => $"“{given.Question.Name}”")]);
        var says = firmness switch
        {
            { CheckFirst: [] } => "No other answer to a single question changes this advice.",
            { AlwaysChanges: true } => "Change any one answer and this advice changes.",
            { Steady: [] } => "Another answer to any one question can change this advice.",
            _ => $"Another answer to {steady} changes nothing. Another answer to any other question can change this advice.",
        };
        return firmness.CheckFirst.Length switch
        {
            0 => says,
            1 => $"{says} Check this one first:",
            _ => $"{says} Check these two first:",
        };
    }
}
