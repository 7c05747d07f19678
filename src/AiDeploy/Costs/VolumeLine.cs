namespace AiDeploy.Costs;

/// <summary>
/// What one option costs by volume: evenly more with each request, but for rented machines, which climb by steps. A page asks for
/// hundreds of volumes, so what a request costs is worked out once.
/// </summary>
public sealed record VolumeLine
{
    /// <summary>Steps of hosting that are drawn as such; beyond, they are too narrow to see.</summary>
    private const int Steps = 24;

    /// <summary>So many requests beside none tell what each costs.</summary>
    private const decimal Many = 1_000_000;

    private readonly decimal none;
    private readonly decimal each;
    private readonly decimal most;
    private readonly ReplicaFleet? rented;
    private readonly decimal tokens;

    private VolumeLine(CostEstimate estimate, OptionCost without, OptionCost with)
    {
        var workload = estimate.Workload;
        (Option, IsOpen) = (without.Option, estimate.IsOpen(without.Option));
        most = Option == Option.OffTheShelf && workload.Sheet.LimitsSeats ? workload.SeatUse.MostRequests : decimal.MaxValue;
        tokens = estimate.Hosting.TokensPerRequest(workload);
        rented = Option == Option.SelfHosting && workload[CostInput.HardwarePrice] == 0 ? estimate.Hosting.Machines(workload) : null;
        none = without.Total(CostEstimate.Months) - Rent(0);
        each = (with.Total(CostEstimate.Months) - Rent(Many) - none) / Many;
    }

    /// <summary>A line without points for each option that can be had.</summary>
    public static ImmutableArray<VolumeLine> Of(CostEstimate estimate)
    {
        var (none, many) = (estimate.With(CostInput.Requests, 0), estimate.With(CostInput.Requests, Many));
        return
        [
            .. from pair in none.Options.Zip(many.Options)
               where pair.First.Obstacle is null
               select new VolumeLine(estimate, pair.First, pair.Second),
        ];
    }

    /// <summary>The option.</summary>
    public Option Option { get; }

    /// <summary>False where it was ruled out.</summary>
    public bool IsOpen { get; }

    /// <summary>What is drawn, from left to right.</summary>
    public ImmutableArray<VolumePoint> Points { get; private init; } = [];

    /// <summary>US dollars of an average month of the first year; null for more requests than it can be had for.</summary>
    public decimal? At(decimal requests) => requests > most ? null : (none + (requests * each) + Rent(requests)) / CostEstimate.Months;

    /// <summary>The volumes on either side of every step that can be seen, and of the most it can be had for.</summary>
    internal IEnumerable<decimal> Edges
    {
        get
        {
            decimal[] ends = most < decimal.MaxValue ? [most] : [];
            var steps = rented is null || tokens == 0
                ? []
                : Enumerable.Range(1, Steps).Select(active => Math.Floor(rented.Capacity(active, tokens)));
            return ends.Concat(steps).SelectMany(static edge => new[] { edge, edge + 1 });
        }
    }

    /// <summary>The same line with its points among some volumes, given from left to right.</summary>
    internal VolumeLine Through(IEnumerable<decimal> volumes) => this with
    {
        Points = [.. from volume in volumes where volume <= most select new VolumePoint(volume, At(volume)!.Value)],
    };

    private decimal Rent(decimal requests) =>
        rented is null ? 0 : CostEstimate.Months * rented.Machines(rented.Replicas(requests, tokens));
}

/// <summary>What an option costs at one volume.</summary>
/// <param name="Requests">Requests a month.</param>
/// <param name="Monthly">US dollars of an average month of the first year.</param>
public sealed record VolumePoint(decimal Requests, decimal Monthly);
