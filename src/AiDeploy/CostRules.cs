using AiDeploy.Costs;
using AiDeploy.Sources;

namespace AiDeploy;

/// <summary>What the cost form says of decisions must fit them.</summary>
internal static class CostRules
{
    /// <summary>Reports scenarios for recommendations that don't exist, and answers that no decision has.</summary>
    public static void Check(Guide guide, ICollection<Problem> problems)
    {
        if (problems.Any(static problem => problem.File.StartsWith("decisions/", StringComparison.Ordinal)))
        {
            return;
        }

        foreach (var scenario in guide.CostForm.Scenarios)
        {
            foreach (var (_, path) in scenario.Query.Where(pair => pair.Key == WorkloadReading.For && guide.FindRecommendation($"/recommendation/{pair.Value}") is null))
            {
                problems.Add(new(CostForm.File, scenario.Line, $"'{scenario.Id}' is for '{path}', which is not the address of a recommendation"));
            }
        }

        foreach (var (decision, rows) in guide.CostForm.Carried)
        {
            var known = guide.Decisions.GetValueOrDefault(decision)?.Current.Questions.SelectMany(static question => question.Answers.Select(answer => $"{question.Id}-{answer.Id}")) ?? [];
            foreach (var (answer, inputs) in rows.Where(row => !known.Contains(row.Key)))
            {
                problems.Add(new(CostForm.File, inputs.Line, $"decision '{decision}' has no answer '{answer}'"));
            }
        }
    }
}
