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
            var outcomes = guide.FindRecommendation(example.Recommendation)?.Outcomes.Select(static outcome => outcome.Id).ToList();
            if (outcomes is null)
            {
                problems.Add(new(example.File, 1, $"'recommendation: {example.Recommendation}' is not the address of a recommendation"));
            }
            else if (!outcomes.Order().SequenceEqual(example.Outcomes.Order()))
            {
                problems.Add(new(example.File, 1, $"'outcome' says {string.Join(", ", example.Outcomes)}, but its answers now lead to {string.Join(", ", outcomes)}: read the text again, then change it"));
            }
        }
    }
}
