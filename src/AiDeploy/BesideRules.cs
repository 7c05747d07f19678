using AiDeploy.Decisions;
using AiDeploy.Sources;

namespace AiDeploy;

/// <summary>What a decision says of another must name a version, questions and answers that are there.</summary>
internal static class BesideRules
{
    /// <summary>Reports the names that are not.</summary>
    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        foreach (var decision in guide.Decisions.Values.SelectMany(static history => history.Versions))
        {
            if (decision.Beside is { } beside)
            {
                Check($"decisions/{decision.Id}/{decision.Version}.yaml", beside, guide.Decisions.GetValueOrDefault(beside.Decision)?.Find(beside.Version), problems);
            }
        }
    }

    private static void Check(string file, Beside beside, Decision? other, ICollection<Problem> problems)
    {
        if (other is null)
        {
            problems.Add(new(file, beside.Line, $"'beside' names version {beside.Version} of '{beside.Decision}', which isn't there"));
            return;
        }

        foreach (var row in beside.Rows.Where(row => other.Parse(row.Answer) is null))
        {
            problems.Add(new(file, beside.Line, $"'beside' names '{row.Answer}', which is no answer of {beside.Decision} version {beside.Version}"));
        }
    }
}
