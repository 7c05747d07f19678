namespace AiDeploy.Web.Features.Read;

/// <summary>An outcome of a decision, and when it is right.</summary>
public sealed record WhenView(Guide Guide, Decision Decision, Outcome Outcome) : IHasHead
{
    public OptionPage? Option => Outcome.Option is { } option ? Guide[option] : null;

    public ImmutableArray<Condition> Conditions => Decision.When(Outcome);

    public Head Head => new(
        $"When it is right: {Outcome.Headline} – {Guide.Site.Name}",
        $"The smallest sets of answers to the {Decision.Title.ToLowerInvariant()} that lead to: {Outcome.Headline}.",
        Links.When(Decision, Outcome));

    public static WhenView? Of(Guide guide, string id, string outcomeId)
    {
        var decision = guide.Decisions.GetValueOrDefault(id)?.Current;
        var outcome = decision?.Outcomes.FirstOrDefault(outcome => outcome.Id == outcomeId);
        return outcome is null ? null : new(guide, decision!, outcome);
    }

    /// <summary>The outcomes of all decisions that lead to an option.</summary>
    public static ImmutableArray<WhenView> All(Guide guide, Option option) =>
        [.. from history in guide.Decisions.Values
            from outcome in history.Current.Outcomes
            where outcome.Option == option
            select new WhenView(guide, history.Current, outcome)];
}
