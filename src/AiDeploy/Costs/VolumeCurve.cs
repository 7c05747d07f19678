namespace AiDeploy.Costs;

/// <summary>What the options cost an average month of the first year, by requests a month.</summary>
/// <param name="Lines">A line for each option that can be had, with its points from left to right.</param>
/// <param name="Crossings">Where another option becomes the cheapest, from left to right.</param>
public sealed record VolumeCurve(ImmutableArray<VolumeLine> Lines, ImmutableArray<VolumeCrossing> Crossings)
{
    private const int PointsPerDecade = 6;
    private const int Decades = 6;

    /// <summary>Steps of hosting that are drawn as such; beyond, they are too narrow to see.</summary>
    private const int Steps = 24;

    /// <summary>The least volume shown, a power of ten: three factors of ten below the present volume.</summary>
    public decimal From => Lines.Min(static line => line.Points[0].Requests);

    /// <summary>The greatest volume shown.</summary>
    public decimal To => Lines.Max(static line => line.Points[^1].Requests);

    /// <summary>The curve around an estimate.</summary>
    public static VolumeCurve Of(CostEstimate estimate)
    {
        var middle = (int)Math.Round(Math.Log10((double)Math.Max(1, VolumeOf(estimate))));
        var first = Math.Clamp(middle - (Decades / 2), 0, 12 - Decades);
        var (from, to) = ((decimal)Math.Pow(10, first), (decimal)Math.Pow(10, first + Decades));
        var powers = Enumerable.Range(0, (Decades * PointsPerDecade) + 1).Select(place => first + ((double)place / PointsPerDecade));
        var volumes = powers.Select(static power => Math.Round((decimal)Math.Pow(10, power))).Concat(Edges(estimate));
        ImmutableArray<CostEstimate> samples =
        [
            .. volumes.Where(volume => volume >= from && volume <= to).Distinct().Order()
                .Select(volume => estimate.With(CostInput.Requests, volume)),
        ];
        var priced = samples.Where(static sample => sample.Cheapest is not null).ToList();
        var changes = priced.Zip(priced.Skip(1)).Where(static pair => pair.First.Cheapest!.Option != pair.Second.Cheapest!.Option);
        return new(
            [.. estimate.Options.Select(static cost => cost.Option).Select(Line).Where(static line => !line.Points.IsEmpty)],
            [.. changes.Select(pair => Locate(estimate, VolumeOf(pair.First), VolumeOf(pair.Second)))]);

        VolumeLine Line(Option option) => new(
            option,
            estimate.IsOpen(option),
            [
                .. from sample in samples
                   where sample[option].IsPossible
                   select new VolumePoint(VolumeOf(sample), Average(sample[option])),
            ]);
    }

    private static decimal VolumeOf(CostEstimate estimate) => estimate.Workload[CostInput.Requests];

    /// <summary>US dollars of an average month of the first year.</summary>
    public static decimal Average(OptionCost cost) => cost.Total(CostEstimate.Months) / CostEstimate.Months;

    /// <summary>The volumes on either side of every step of hosting, and of what seats reach.</summary>
    internal static IEnumerable<decimal> Edges(CostEstimate estimate)
    {
        var workload = estimate.Workload;
        var tokens = estimate.Hosting.TokensPerRequest(workload);
        decimal[] seats = workload.Sheet.LimitsSeats ? [workload.SeatUse.MostRequests] : [];
        var steps = tokens == 0 || estimate.Hosting.Machines(workload) is not { } hosting
            ? []
            : Enumerable.Range(1, Steps).Select(active => Math.Floor(hosting.Capacity(active, tokens)));
        return steps.Concat(seats).SelectMany(static edge => new[] { edge, edge + 1 });
    }

    private static VolumeCrossing Locate(CostEstimate estimate, decimal below, decimal above)
    {
        var before = estimate.With(CostInput.Requests, below).Cheapest!.Option;
        while (above - below > 1)
        {
            var middle = Math.Floor((below + above) / 2);
            (below, above) = estimate.With(CostInput.Requests, middle).Cheapest!.Option == before ? (middle, above) : (below, middle);
        }

        var cheapest = estimate.With(CostInput.Requests, above).Cheapest!;
        return new(above, before, cheapest.Option, Average(cheapest));
    }
}

/// <summary>What one option costs by volume.</summary>
/// <param name="IsOpen">False where it was ruled out.</param>
/// <param name="Points">From left to right.</param>
public sealed record VolumeLine(Option Option, bool IsOpen, ImmutableArray<VolumePoint> Points);

/// <summary>What an option costs at one volume.</summary>
/// <param name="Requests">Requests a month.</param>
/// <param name="Monthly">US dollars of an average month of the first year.</param>
public sealed record VolumePoint(decimal Requests, decimal Monthly);

/// <summary>A volume from which another option is the cheapest.</summary>
/// <param name="Requests">Requests a month, the first at which it is.</param>
/// <param name="Before">The option that was.</param>
/// <param name="After">The option that is.</param>
/// <param name="Monthly">US dollars of an average month of the first year there.</param>
public sealed record VolumeCrossing(decimal Requests, Option Before, Option After, decimal Monthly);
