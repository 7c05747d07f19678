namespace AiDeploy.Web.Features.Costs;

/// <summary>What would be done if nothing were ruled out.</summary>
/// <param name="What">The option, in words within a sentence.</param>
/// <param name="Total">US dollars over twelve months.</param>
/// <param name="Added">How much more the cheapest of those left costs.</param>
internal sealed record Unconstrained(string What, decimal Total, decimal Added)
{
    /// <summary>For one's own machines, the same model at a host where there is one; null where nothing is ruled out.</summary>
    public static Unconstrained? Of(CostsView view)
    {
        if (view.Estimate is not { PriceOfConstraint: > 0, Cheapest: { } cheapest, CheapestOfAll: { } all })
        {
            return null;
        }

        return cheapest.Option == Option.SelfHosting && view.SameModel.Cheapest is { Bill.Model: var model }
            ? Of($"the same model at a host ({model.Item})", view.Estimate.WithPricesOf(model)[Option.ApiIntegration], cheapest)
            : Of(DisplayText.Within(view.Guide[all.Option].Name), all, cheapest);
    }

    private static Unconstrained Of(string what, OptionCost free, OptionCost cheapest)
    {
        var total = free.Total(CostEstimate.Months);
        return new(what, total, cheapest.Total(CostEstimate.Months) - total);
    }
}
