namespace AiDeploy.Web.Features.Costs;

/// <summary>What an estimate puts a price on, option by option, so that a reader sees what is in a total and what is not.</summary>
internal static class PricedText
{
    /// <summary>What is bought or rented for an option that can be had.</summary>
    public static string Of(CostEstimate estimate, Option option)
    {
        var workload = estimate.Workload;
        if (option == Option.OffTheShelf)
        {
            return OfSeats(workload);
        }

        if (option == Option.ApiIntegration)
        {
            return $"{workload.ModelName}: {Tokens(workload, CostInput.PriceIn, CostInput.PriceOut)}";
        }

        return option == Option.FineTuning
            ? $"A tuned model: {Tokens(workload, CostInput.TunedIn, CostInput.TunedOut)}, {Deployment(workload)}"
            : OfHosting(workload, new(workload, estimate.Hosting));
    }

    public static string Table(CostsView view)
    {
        var text = new StringBuilder("| Option | What is priced | Up front | A month | 12 months | 36 months |\n");
        text.Append("| --- | --- | ---: | ---: | ---: | ---: |\n");
        foreach (var cost in view.Estimate.Options)
        {
            var name = view.Guide[cost.Option].Name + (view.Estimate.IsOpen(cost.Option) ? "" : " (ruled out)");
            var sums = string.Join(" | ", new[] { cost.Upfront, cost.Monthly, cost.Total(12), cost.Total(36) }.Select(view.Money.Cents));
            text.Append(cost.Obstacle is { } obstacle
                ? $"| {name} | {CostText.Why(view.Workload, obstacle)} | | | | |\n"
                : $"| {name} | {Of(view.Estimate, cost.Option)} | {sums} |\n");
        }

        return text.ToString();
    }

    private static string OfSeats(Workload workload)
    {
        var plan = workload[CostInput.SeatBase] > 0 ? $" and {Exact(workload, CostInput.SeatBase)} for the plan it needs" : "";
        var second = Math.Min(workload[CostInput.Seat2People], workload[CostInput.People]);
        var others = second > 0 ? $", {CostText.Count(second)} of them at {Exact(workload, CostInput.Seat2Price)}" : "";
        return $"{Counted(workload.SeatsBilled, "seat")} at {Exact(workload, CostInput.SeatPrice)} a month{others}{plan}";
    }

    private static string Tokens(Workload workload, CostInput input, CostInput output) =>
        $"{Exact(workload, input)} in and {Exact(workload, output)} out per million tokens";

    private static string Deployment(Workload workload) => workload[CostInput.EndpointHour] > 0
        ? $"{Exact(workload, CostInput.EndpointHour)} an hour to keep it deployed"
        : "no fee for keeping it deployed, though some providers bill one";

    private static string OfHosting(Workload workload, SizingView sizing)
    {
        var model = CostText.Hosted(workload);
        var speed = sizing.Plan.Estimate is null ? "" : $"; speed of a replica {sizing.Speed}";
        return workload[CostInput.HardwarePrice] > 0
            ? $"{model}, on machines bought for {Exact(workload, CostInput.HardwarePrice)}{sizing.Spread}{speed}"
            : $"{model}, on {Counted(sizing.Gpus, "rented GPU")} at {Exact(workload, CostInput.GpuHour)} an hour{speed}";
    }

    private static string Exact(Workload workload, CostInput price) => new Money(workload.Currency).Exact(workload[price]);

    private static string Counted(decimal number, string one) => $"{CostText.Count(number)} {one}{(number == 1 ? "" : "s")}";
}
