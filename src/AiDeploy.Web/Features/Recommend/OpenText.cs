namespace AiDeploy.Web.Features.Recommend;

/// <summary>A result with open answers in sentences that state nothing the visitor didn't say.</summary>
internal static class OpenText
{
    /// <summary>Longer lists narrow nothing.</summary>
    private const int MostEndings = 3;

    /// <summary>The provisional outcome as a sentence, with what to hold back.</summary>
    public static string UntilYouKnow(Guide guide, Recommendation open)
    {
        var advice = guide.FindingOut.Provisional(open);
        var says = guide.FindingOut[advice.Option].CanBeUndone
            ? $"Until you know: {DisplayText.Within(advice.Headline)}."
            : $"Until you know, commit to nothing. Prepare only this: {DisplayText.Within(advice.Headline)}.";
        var holdBack = advice.Option is null
            ? []
            : open.Counterfactuals.ToSettle.Select(point => guide.FindingOut[open.Decision, point.Question].Until);
        return string.Join(' ', [says, .. holdBack.OfType<string>().Distinct()]);
    }

    /// <summary>Why that, and what it costs to be wrong.</summary>
    public static string WhyThat(Guide guide, Recommendation open)
    {
        var undoing = guide.FindingOut[guide.FindingOut.Provisional(open).Option];
        return undoing.CanBeUndone
            ? $"It is the simplest advice that your answers leave possible and that can be undone. {undoing.Wrong}"
            : $"It is the simplest advice that your answers leave possible. None of what they leave is easy to undo. {undoing.Wrong}";
    }

    /// <summary>What an answer comes to; null where that is no shorter list.</summary>
    public static string? Leads(ImmutableArray<Outcome> outcomes) => outcomes.Length switch
    {
        1 => $"Answer: {outcomes[0].Headline}",
        <= MostEndings => $"Still possible: {DisplayText.AnyOf(outcomes.Select(static outcome => outcome.Headline))}",
        _ => null,
    };

    /// <summary>What has to be true of the open questions for an outcome: "Only if …"; null where any answer leaves it possible.</summary>
    public static string? OnlyIf(Recommendation open, Outcome outcome)
    {
        var parts = open.Counterfactuals.ToSettle
            .OrderBy(static point => point.Question.Order)
            .Select(point => (point.Question, Leaving: point.Leaving(outcome)))
            .Where(static point => point.Leaving.Length < point.Question.Answers.Length && point.Leaving.Length <= 2)
            .Select(static point => DisplayText.Either([.. point.Leaving.Select(static answer => DisplayText.Within(answer.Statement))]))
            .ToList();
        return parts.Count == 0 ? null : $"Only if {DisplayText.AllOf(parts)}.";
    }

    /// <summary>How to find something out. Whom to ask, the question's own sentence says.</summary>
    public static string How(Guide guide, Decision decision, Question question) => guide.FindingOut[decision, question].How switch
    {
        Effort.LookUp => $"Look it up: {DisplayText.Within(question.FindOut)}",
        Effort.Test => $"Test it: {DisplayText.Within(question.FindOut)}",
        Effort.Build => $"Build it: {DisplayText.Within(question.FindOut)}",
        _ => question.FindOut,
    };
}
