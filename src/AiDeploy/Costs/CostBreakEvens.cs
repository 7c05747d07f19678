namespace AiDeploy.Costs;

/// <summary>Where the options of an estimate change places; null where they never do.</summary>
/// <param name="RequestsPerSeat">Requests a month and person above which a seat is cheaper than tokens alone.</param>
/// <param name="Seats">People from whom on an API is cheaper than seats, each making as many requests as now.</param>
/// <param name="HostingFrom">Requests a month from which hosting is cheaper than an API.</param>
/// <param name="TuningPayback">Months until a lower monthly bill has paid for tuning.</param>
public sealed record CostBreakEvens(decimal? RequestsPerSeat, decimal? Seats, decimal? HostingFrom, decimal? TuningPayback)
{
    /// <summary>The break-evens of an estimate; what is spent up front is spread over its twelve months.</summary>
    public static CostBreakEvens Of(CostEstimate estimate)
    {
        var workload = estimate.Workload;
        var (seat, people, requests) = (workload[CostInput.SeatPrice] + workload[CostInput.SeatBase], workload[CostInput.People], workload[CostInput.Requests]);
        var perRequest = workload.Api.Billed + (workload[CostInput.PassageTokens] * workload[CostInput.PriceIn] / 1_000_000);
        var api = estimate[Option.ApiIntegration];
        var fixedMonthly = Average(api) - (requests * perRequest);
        var tuned = estimate[Option.FineTuning];
        return new(
            BreakEven.RequestsPerSeat(seat, perRequest),
            people > 0 ? BreakEven.Seats(seat, requests / people, perRequest, fixedMonthly) : null,
            HostingAgainst(estimate, perRequest, fixedMonthly),
            BreakEven.Quotient(tuned.Upfront, api.Monthly - tuned.Monthly));
    }

    private static decimal? HostingAgainst(CostEstimate estimate, decimal perRequest, decimal apiFixed)
    {
        var (workload, plan, cost) = (estimate.Workload, estimate.Hosting, estimate[Option.SelfHosting]);
        if (plan.Machines(workload) is not { } hosting)
        {
            return null;
        }

        var machines = cost.Lines.Where(static line => line.Part == CostPart.Machines).Sum(static line => line.Monthly);
        var extra = Average(cost) - machines - apiFixed;
        var tokens = plan.TokensPerRequest(workload);
        return workload[CostInput.HardwarePrice] > 0 || tokens == 0
            ? BreakEven.Quotient(machines + extra, perRequest) is { } reached ? Math.Max(0, BreakEven.Whole(reached)) : null
            : BreakEven.Requests(hosting with { FixedMonthly = extra }, tokens, perRequest)?.Requests;
    }

    private static decimal Average(OptionCost cost) => cost.Total(CostEstimate.Months) / CostEstimate.Months;
}
