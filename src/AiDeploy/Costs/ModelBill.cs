using AiDeploy.Reference;

namespace AiDeploy.Costs;

/// <summary>What a workload's requests cost with one of the models behind an API, at that model's own prices.</summary>
/// <param name="Model">The model's row.</param>
/// <param name="Price">What it charges.</param>
/// <param name="Monthly">US dollars a month for tokens, passages included; work is the same with every model.</param>
/// <param name="Band">The band the requests fall into; null where its usual price holds.</param>
/// <param name="IsTooLong">True where a request or an answer is longer than it takes, so that it can't be had so.</param>
public sealed record ModelBill(Row Model, ModelPrice Price, decimal Monthly, Band? Band, bool IsTooLong)
{
    /// <summary>The bills of all models of the workload's edition: those that take the requests first, then by cost.</summary>
    public static ImmutableArray<ModelBill> Of(Workload workload) => Of(workload, workload.Sheet.Models);

    /// <summary>The bills of some of them, in the same order.</summary>
    internal static ImmutableArray<ModelBill> Of(Workload workload, IEnumerable<Row> models) =>
    [
        .. models
            .Select(model => Of(workload.WithPricesOf(model), model))
            .OrderBy(static bill => bill.IsTooLong)
            .ThenBy(static bill => bill.Monthly),
    ];

    private static ModelBill Of(Workload workload, Row model)
    {
        var price = workload.Sheet.PriceOf(model.Id);
        var sent = workload[CostInput.TokensIn] + workload[CostInput.PassageTokens];
        var answered = workload[CostInput.TokensOut];
        var tokens = Formulas.OfApi(workload).Lines.Where(static line => line.Part is CostPart.Tokens or CostPart.Retrieval);
        return new(
            model,
            price,
            tokens.Sum(static line => line.Monthly),
            workload.Band,
            sent + answered > price.Context || answered > price.Answer);
    }
}
