namespace AiDeploy.Costs;

/// <summary>What the options cost an average month of the first year, by requests a month.</summary>
/// <param name="Lines">A line for each option that can be had, with its points from left to right.</param>
/// <param name="Crossings">Where another option becomes the cheapest, from left to right.</param>
public sealed record VolumeCurve(ImmutableArray<VolumeLine> Lines, ImmutableArray<VolumeCrossing> Crossings)
{
    private const int PointsPerDecade = 6;
    private const int Decades = 6;

    /// <summary>The least volume shown, a power of ten: three factors of ten below the present volume.</summary>
    public decimal From => Lines.Min(static line => line.Points[0].Requests);

    /// <summary>The greatest volume shown.</summary>
    public decimal To => Lines.Max(static line => line.Points[^1].Requests);

    /// <summary>The curve around an estimate.</summary>
    public static VolumeCurve Of(CostEstimate estimate)
    {
        var middle = (int)Math.Round(Math.Log10((double)Math.Max(1, estimate.Workload[CostInput.Requests])));
        var first = Math.Clamp(middle - (Decades / 2), 0, 12 - Decades);
        var (from, to) = ((decimal)Math.Pow(10, first), (decimal)Math.Pow(10, first + Decades));
        decimal[] even = [.. Enumerable.Range(0, (Decades * PointsPerDecade) + 1).Select(Power)];
        var lines = VolumeLine.Of(estimate);
        var priced = Among(lines.SelectMany(static line => line.Edges))
            .Select(volume => (Volume: volume, Line: Cheapest(lines, volume)))
            .Where(static one => one.Line is not null)
            .ToList();
        var changes = priced.Zip(priced.Skip(1)).Where(static pair => pair.First.Line != pair.Second.Line);
        return new(
            [.. lines.Select(line => line.Through(Among(line.Edges))).Where(static line => !line.Points.IsEmpty)],
            [.. changes.Select(pair => Locate(lines, pair.First.Volume, pair.Second.Volume))]);

        decimal Power(int place) => Math.Round((decimal)Math.Pow(10, first + ((double)place / PointsPerDecade)));

        IEnumerable<decimal> Among(IEnumerable<decimal> edges) =>
            even.Concat(edges).Where(volume => volume >= from && volume <= to).Distinct().Order();
    }

    /// <summary>The cheapest that is not ruled out; the simplest of equals; null where none can be had.</summary>
    private static VolumeLine? Cheapest(ImmutableArray<VolumeLine> lines, decimal requests)
    {
        var cheapest = lines.Where(static line => line.IsOpen).MinBy(line => line.At(requests));
        return cheapest?.At(requests) is null ? null : cheapest;
    }

    /// <summary>US dollars of an average month of the first year.</summary>
    public static decimal Average(OptionCost cost) => cost.Total(CostEstimate.Months) / CostEstimate.Months;

    private static VolumeCrossing Locate(ImmutableArray<VolumeLine> lines, decimal below, decimal above)
    {
        var before = Cheapest(lines, below);
        while (above - below > 1)
        {
            var middle = Math.Floor((below + above) / 2);
            (below, above) = Cheapest(lines, middle) == before ? (middle, above) : (below, middle);
        }

        var after = Cheapest(lines, above)!;
        return new(above, before!.Option, after.Option, after.At(above)!.Value);
    }
}

/// <summary>A volume from which another option is the cheapest.</summary>
/// <param name="Requests">Requests a month, the first at which it is.</param>
/// <param name="Before">The option that was.</param>
/// <param name="After">The option that is.</param>
/// <param name="Monthly">US dollars of an average month of the first year there.</param>
public sealed record VolumeCrossing(decimal Requests, Option Before, Option After, decimal Monthly);
