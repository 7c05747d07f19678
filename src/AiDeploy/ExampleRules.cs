using AiDeploy.Sources;

namespace AiDeploy;

/// <summary>A worked example must lead where its text says: a changed decision asks for a new reading of the text.</summary>
internal static class ExampleRules
{
    /// <summary>Reports the examples whose link is no recommendation, or another one than their front matter says.</summary>
    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        foreach (var example in guide.Examples)
        {
            var (recommendation, written) = (example.Recommendation, example.Outcomes);
            var outcomes = guide.FindRecommendation(recommendation.Target)?.Outcomes.Select(static outcome => outcome.Id).ToList();
            if (outcomes is null)
            {
                problems.Add(new(example.File, recommendation.Line, $"'recommendation: {recommendation.Target}' is not the address of a recommendation"));
            }
            else if (!outcomes.Order().SequenceEqual(written.Slugs.Order()))
            {
                problems.Add(new(example.File, written.Line, $"'outcome' says {string.Join(", ", written.Slugs)}, but its answers now lead to {string.Join(", ", outcomes)}: read the text again, then change it"));
            }
        }
    }
}
