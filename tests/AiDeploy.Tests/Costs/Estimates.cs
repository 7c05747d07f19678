using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Estimates with the real form and prices.</summary>
internal static class Estimates
{
    public static Guide Guide { get; } = Guide.Read(Repository.Content).Guide!;

    public static CostEstimate Of(params (string Key, string Value)[] inputs) => CostEstimate.Of(Read(inputs).Workload, []);

    public static CostEstimate Without(Option[] closed, params (string Key, string Value)[] inputs) => CostEstimate.Of(Read(inputs).Workload, [.. closed]);

    public static CostEstimate OfScenario(string id, params Option[] closed) =>
        CostEstimate.Of(ParsedWorkload.Of(Guide.CostForm, Guide.Prices, Guide.CostForm.Scenarios.Single(scenario => scenario.Id == id).Query).Workload, [.. closed]);

    public static ParsedWorkload Read(params (string Key, string Value)[] inputs) =>
        ParsedWorkload.Of(Guide.CostForm, Guide.Prices, inputs.Select(static input => KeyValuePair.Create(input.Key, input.Value)));
}
