namespace AiDeploy.Costs;

/// <summary>Where one way becomes cheaper than another. What lies beyond 10^12 counts as never.</summary>
public static class BreakEven
{
    private const double Farthest = 1e12;

    /// <summary>Steps of hosting looked at; where none of them fits, the two cost practically the same for ever.</summary>
    private const int Tries = 1000;

    /// <summary>Requests a month that a person can make before a seat is cheaper, people's time left out; null where tokens cost nothing.</summary>
    public static decimal? RequestsPerSeat(decimal seatPrice, decimal perRequest) => Quotient(seatPrice, perRequest) is { } requests ? Math.Floor(requests) : null;

    /// <summary>Seats from which an API with a fixed monthly cost is cheaper; null where it never is.</summary>
    public static decimal? Seats(decimal seatPrice, decimal requestsPerSeat, decimal perRequest, decimal apiFixedMonthly) =>
        Quotient(apiFixedMonthly, seatPrice - (requestsPerSeat * perRequest)) is { } seats ? Whole(seats) : null;

    /// <summary>
    /// Requests a month, and active replicas, from which hosting is cheaper than an API; null where it never is. Hosting costs a
    /// staircase: the first step on which the price of its machines is reached within what they can take.
    /// </summary>
    public static (decimal Requests, decimal Active)? Requests(Hosting hosting, decimal tokensPerRequest, decimal perRequest)
    {
        var step = hosting.Machines(1);
        var saved = (hosting.Capacity(1, tokensPerRequest) * perRequest) - step;
        if (Quotient((hosting.Spare * step) + hosting.FixedMonthly, saved) is not { } steps)
        {
            return null;
        }

        var active = Math.Max(1, Whole(steps));
        for (var tries = 0; tries < Tries; tries++)
        {
            var reached = (hosting.Machines(active + hosting.Spare) + hosting.FixedMonthly) / perRequest;
            var requests = Whole(Math.Max(reached, hosting.Capacity(active - 1, tokensPerRequest)));
            if (requests <= hosting.Capacity(active, tokensPerRequest))
            {
                return (requests, active);
            }

            // Reached within what the machines can take, but not by a whole request.
            active = Whole(requests / hosting.Capacity(1, tokensPerRequest));
        }

        return null;
    }

    /// <summary>The whole number from which on; a rest in the last digits comes from dividing and counts for nothing.</summary>
    internal static decimal Whole(decimal number) => Math.Ceiling(Math.Round(number, 9));

    /// <summary>How often a sum is earned; null where it never is.</summary>
    public static decimal? Quotient(decimal sum, decimal earned) => earned > 0 && (double)sum / (double)earned < Farthest ? sum / earned : null;
}
