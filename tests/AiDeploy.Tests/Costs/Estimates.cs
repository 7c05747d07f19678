using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Estimates with the real form and prices.</summary>
internal static class Estimates
{
    public static Guide Guide { get; } = Guide.Read(Repository.Content).Guide!;

    /// <summary>The edition that worked figures are of.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 26);

    public static CostEstimate Of(params (string Key, string Value)[] inputs) => CostEstimate.Of(Read(inputs).Workload, []);

    public static CostEstimate Without(Option[] closed, params (string Key, string Value)[] inputs) => CostEstimate.Of(Read(inputs).Workload, [.. closed]);

    public static CostEstimate OfScenario(string id, params Option[] closed) =>
        CostEstimate.Of(Read([.. Guide.CostForm.Scenarios.Single(scenario => scenario.Id == id).Query.Select(static pair => (pair.Key, pair.Value))]).Workload, [.. closed]);

    public static ParsedWorkload Read(params (string Key, string Value)[] inputs) =>
        ParsedWorkload.Of(Guide.CostForm, Guide.Prices, inputs.Prepend((Key: "as-of", Value: $"{Day:yyyy-MM-dd}")).Select(static input => KeyValuePair.Create(input.Key, input.Value)));
}
