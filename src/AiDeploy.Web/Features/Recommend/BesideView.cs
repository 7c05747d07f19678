namespace AiDeploy.Web.Features.Recommend;

/// <summary>A recommendation beside what another decision says of the same facts.</summary>
/// <param name="Adds">What the other decision adds, in one line; null where it asks less.</param>
/// <param name="Other">The other decision, in its current version, with the answers it takes over.</param>
/// <param name="Difference">The answer here that closed all its options; null where the two may agree.</param>
public sealed record BesideView(string? Adds, Carried Other, ImmutableArray<Outcome> Outcomes, GivenAnswer? Difference)
{
    public string Address => Links.After(Other.Decision, Other.Answers);

    public static BesideView? Of(Guide guide, Recommendation recommendation)
    {
        if (guide.Beside(recommendation.Decision, recommendation.Answers) is not { } other)
        {
            return null;
        }

        var outcomes = other.Decision.Possible(other.Answers);
        var closed = outcomes.Select(outcome => recommendation.RuledOut.FirstOrDefault(closed => closed.Option == outcome.Option)?.By).ToList();
        var difference = closed.Contains(null) ? null : closed.MaxBy(by => recommendation.Answers.Given.IndexOf(by!));
        return new(recommendation.Decision.Beside!.Adds, other, outcomes, difference);
    }
}
