using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Costs;

/// <summary>Where the options of an estimate change places; null where they never do, or where one of the two can't be had.</summary>
/// <param name="RequestsPerSeat">Requests a month and person above which a seat is cheaper than tokens alone.</param>
/// <param name="Seats">People from whom on an API is cheaper than seats, each making as many requests as now.</param>
/// <param name="TuningFrom">Requests a month from which a tuned model is no dearer than the API.</param>
/// <param name="HostingFrom">Requests a month from which hosting is no dearer than the API.</param>
/// <param name="TuningPayback">Months until a lower monthly bill has paid for what tuning costs up front beyond the API.</param>
public sealed record CostBreakEvens(
    decimal? RequestsPerSeat, decimal? Seats, decimal? TuningFrom, decimal? HostingFrom, decimal? TuningPayback)
{
    /// <summary>The break-evens of an estimate; what is spent up front is spread over its twelve months.</summary>
    public static CostBreakEvens Of(CostEstimate estimate)
    {
        var of = estimate.Workload;
        var (api, tuned) = (estimate[Option.ApiIntegration], estimate[Option.FineTuning]);
        var apiRequest = Formulas.ApiRequest(of) + WithPassages(PriceIn);
        var tunedRequest = Formulas.TunedRequest(of) + WithPassages(TunedIn);
        var apiFixed = VolumeCurve.Average(api) - (of[Requests] * apiRequest);
        var tunedFixed = VolumeCurve.Average(tuned) - (of[Requests] * tunedRequest);

        var seat = of[SeatPrice] + of[SeatBase];
        var hasSeats = estimate[Option.OffTheShelf].Obstacle is null;
        var saved = apiRequest - (of.Share(SeatTokens) * Formulas.ApiRequest(of));
        var requestsPerSeat = hasSeats ? BreakEven.Quotient(seat, saved) : null;
        // Reviews grow with the people on both sides, so they decide nothing.
        var apart = apiFixed - Formulas.OfReview(of).Monthly - Formulas.SecondSeats(of);
        var seats = hasSeats && of[People] > 0 ? BreakEven.Quotient(apart, seat - (of[Requests] / of[People] * saved)) : null;
        var payback = BreakEven.Quotient(tuned.Upfront - api.Upfront, api.Monthly - tuned.Monthly);
        return new(
            requestsPerSeat is { } fewest ? Math.Floor(fewest) : null,
            FromZero(seats),
            FromZero(BreakEven.Quotient(tunedFixed - apiFixed, apiRequest - tunedRequest)),
            HostingAgainst(estimate, apiRequest, apiFixed),
            payback is { } months ? Math.Max(0, months) : null);

        decimal WithPassages(CostInput price) => of[PassageTokens] * of[price] / Formulas.Million;
    }

    private static decimal? HostingAgainst(CostEstimate estimate, decimal perRequest, decimal apiFixed)
    {
        var (workload, plan, cost) = (estimate.Workload, estimate.Hosting, estimate[Option.SelfHosting]);
        if (plan.Machines(workload) is not { } hosting)
        {
            return null;
        }

        var machines = cost.Lines.Where(static line => line.Part == CostPart.Machines).Sum(static line => line.Monthly);
        var extra = VolumeCurve.Average(cost) - machines - apiFixed;
        var tokens = plan.TokensPerRequest(workload);
        return workload[HardwarePrice] > 0 || tokens == 0
            ? FromZero(BreakEven.Quotient(machines + extra, perRequest))
            : BreakEven.Requests(hosting, extra, tokens, perRequest);
    }

    private static decimal? FromZero(decimal? requests) => requests is { } reached ? Math.Max(0, BreakEven.Whole(reached)) : null;
}

/// <summary>Where one way becomes cheaper than another. What lies beyond 10^12 counts as never.</summary>
public static class BreakEven
{
    private const double Farthest = 1e12;

    /// <summary>How many steps of hosting to try. Where none of them fits, the two cost practically the same for ever.</summary>
    private const int Tries = 1000;

    /// <summary>
    /// Requests a month from which hosting is cheaper than an API; null where it never is. Hosting costs a staircase. The first
    /// step counts on which the API's bill reaches the price of the machines within what these machines can take.
    /// </summary>
    /// <param name="hosting">The machines.</param>
    /// <param name="extra">US dollars a month that hosting costs beyond the API besides its machines, whatever the volume.</param>
    /// <param name="tokensPerRequest">Tokens that count toward the speed of the machines.</param>
    /// <param name="perRequest">US dollars a request to the API.</param>
    public static decimal? Requests(ReplicaFleet hosting, decimal extra, decimal tokensPerRequest, decimal perRequest)
    {
        var step = hosting.Machines(1);
        var saved = (hosting.Capacity(1, tokensPerRequest) * perRequest) - step;
        if (Quotient((hosting.Spare * step) + extra, saved) is not { } steps)
        {
            return null;
        }

        var active = Math.Max(1, Whole(steps));
        for (var tries = 0; tries < Tries; tries++)
        {
            var reached = (hosting.Machines(active + hosting.Spare) + extra) / perRequest;
            var requests = Whole(Math.Max(reached, hosting.Capacity(active - 1, tokensPerRequest)));
            if (requests <= hosting.Capacity(active, tokensPerRequest))
            {
                return requests;
            }

            // The price is reached within what the machines can take, but not by a whole request.
            active = Whole(requests / hosting.Capacity(1, tokensPerRequest));
        }

        return null;
    }

    /// <summary>The next whole number; a rest in the last digits comes from dividing and counts for nothing.</summary>
    internal static decimal Whole(decimal number) => Math.Ceiling(Math.Round(number, 9));

    /// <summary>How often a sum is earned; null where it never is.</summary>
    internal static decimal? Quotient(decimal sum, decimal earned) =>
        earned > 0 && (double)sum / (double)earned < Farthest ? sum / earned : null;
}
