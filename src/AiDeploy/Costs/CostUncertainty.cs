namespace AiDeploy.Costs;

/// <summary>
/// How far the sums of an estimate may lie from the likely ones, because some numbers are assumed. Each is moved to its least and its
/// most, all others kept; the differences of independent numbers add up as squares (JCGM 100:2008, 5.1.2).
/// </summary>
public sealed class CostUncertainty
{
    private readonly CostEstimate estimate;
    private readonly ImmutableArray<AssumedInput> assumed;

    /// <summary>The uncertainty of an estimate, given the fields whose numbers are assumed.</summary>
    public CostUncertainty(CostEstimate estimate, IEnumerable<CostField> assumed)
    {
        this.estimate = estimate;
        this.assumed = [.. assumed.Where(static field => field.Spread > 1).Select(field => AssumedInput.Of(estimate, field))];
    }

    /// <summary>US dollars that an option costs over twelve months.</summary>
    public CostRange Total(Option option)
    {
        var range = Range(one => Total(one, option));
        return range with { Low = Math.Max(0, range.Low) };
    }

    /// <summary>US dollars by which an option costs more than the cheapest over twelve months; below zero where it may cost less.</summary>
    /// <exception cref="InvalidOperationException">None is the cheapest.</exception>
    public CostRange Lead(Option rival)
    {
        var cheapest = estimate.Cheapest?.Option ?? throw new InvalidOperationException("None is the cheapest.");
        return Range(one => Total(one, rival) - Total(one, cheapest));
    }

    /// <summary>The assumed numbers that turn the order, then those that move the sum of the cheapest, the most effective first.</summary>
    public IEnumerable<AssumedInput> Movers => assumed
        .Where(one => Effect(one) > 0 || one.ChangesOrder(estimate))
        .OrderByDescending(one => one.ChangesOrder(estimate))
        .ThenByDescending(Effect);

    private decimal Effect(AssumedInput one) => estimate.Cheapest is { Option: var option }
        ? Math.Abs((Total(one.AtMost, option) - Total(one.AtLeast, option)) ?? 0)
        : 0;

    private CostRange Range(Func<CostEstimate, decimal?> sum)
    {
        var likely = sum(estimate) ?? 0;
        var (below, above) = (0.0, 0.0);
        foreach (var one in assumed)
        {
            decimal[] moves = [.. new[] { one.AtLeast, one.AtMost }.Select(end => (sum(end) ?? likely) - likely)];
            below += Square(Math.Min(0, moves.Min()));
            above += Square(Math.Max(0, moves.Max()));
        }

        return new(likely - (decimal)Math.Sqrt(below), likely, likely + (decimal)Math.Sqrt(above));

        static double Square(decimal move) => (double)move * (double)move;
    }

    /// <summary>Null where it can't be had.</summary>
    private static decimal? Total(CostEstimate estimate, Option option) =>
        estimate[option] is { Obstacle: null } cost ? cost.Total(CostEstimate.Months) : null;
}

/// <summary>A sum in US dollars, and where it probably lies.</summary>
public sealed record CostRange(decimal Low, decimal Likely, decimal High);

/// <summary>An assumed number at its least and at its most.</summary>
/// <param name="Likely">The number.</param>
/// <param name="AtLeast">The estimate with the least it may be.</param>
/// <param name="AtMost">The estimate with the most it may be.</param>
public sealed record AssumedInput(CostField Field, decimal Likely, CostEstimate AtLeast, CostEstimate AtMost)
{
    /// <summary>True where the cheapest option is another at one of its ends.</summary>
    public bool ChangesOrder(CostEstimate likely) =>
        AtLeast.Cheapest?.Option != likely.Cheapest?.Option || AtMost.Cheapest?.Option != likely.Cheapest?.Option;

    /// <summary>A speed that nobody gave is worked out, and says itself how far it may be off.</summary>
    internal static AssumedInput Of(CostEstimate estimate, CostField field)
    {
        var value = estimate.Workload[field.Input];
        return field.Input == CostInput.Speed && estimate.Hosting.Estimate is { } speed
            ? Between(speed.TokensPerSecond, speed.Low, speed.High)
            : Between(value, field.LeastOf(value), field.MostOf(value));

        AssumedInput Between(decimal likely, decimal least, decimal most) =>
            new(field, Typed(likely), estimate.With(field.Input, Typed(least)), estimate.With(field.Input, Typed(most)));

        decimal Typed(decimal number) => field.Input == CostInput.Speed ? Math.Round(number, field.Decimals) : number;
    }
}
