namespace AiDeploy.Web.Features.Costs;

/// <summary>From how many requests on own machines are cheaper, with the doubt of a speed that is estimated.</summary>
internal static class BreakEvenText
{
    /// <summary>Against the model behind the API.</summary>
    public static string OfApi(CostsView view) =>
        Of(view.Estimate, view.BreakEvens.HostingFrom, static estimate => CostBreakEvens.Of(estimate).HostingFrom);

    /// <summary>Against the same model at a host.</summary>
    public static string OfHost(CostsView view, HostedModel host) =>
        Of(view.Estimate, host.HostingFrom, estimate => CostBreakEvens.Of(estimate.WithPricesOf(host.Bill.Model)).HostingFrom);

    private static string Of(CostEstimate estimate, decimal? known, Func<CostEstimate, decimal?> from)
    {
        var likely = From(known);
        if (estimate.Hosting.Estimate is not { } speed)
        {
            return likely;
        }

        var (best, worst) = (From(At(speed.High)), From(At(speed.Low)));
        return best == worst ? likely : $"{likely} (the speed is estimated: {best} at best, {worst} at worst)";

        decimal? At(decimal tokensPerSecond) => from(estimate.With(CostInput.Speed, tokensPerSecond));
    }

    private static string From(decimal? requests) =>
        requests is { } known ? $"from {CostText.About(known)} requests a month" : "at no volume";
}
