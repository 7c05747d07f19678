namespace AiDeploy.Web.Features.Costs;

/// <summary>Where the parts of the options' totals stand in a picture of stacked bars, in units of its view box.</summary>
/// <param name="Costs">The options shown, one below the other.</param>
public sealed record BarPlot(ImmutableArray<OptionCost> Costs)
{
    public const int Width = 720;
    public const int Row = 72;
    public const int Thickness = 28;

    /// <summary>Room beside the longest bar for its total.</summary>
    private const int Room = 170;

    private decimal Longest { get; } = Math.Max(1, Costs.Max(static cost => cost.Total(CostEstimate.Months)));

    public int Height => Costs.Length * Row;

    /// <summary>The parts of an option: bought first, then work, each from where to where.</summary>
    public ImmutableArray<(CostLine Line, double X, double Width)> Parts(OptionCost cost)
    {
        var parts = ImmutableArray.CreateBuilder<(CostLine, double, double)>();
        var from = 0m;
        foreach (var line in cost.Lines.OrderBy(static line => line.IsPeople))
        {
            var total = line.Total(CostEstimate.Months);
            parts.Add((line, Scale(from), Scale(total)));
            from += total;
        }

        return parts.DrainToImmutable();
    }

    /// <summary>How long an amount is.</summary>
    public double Scale(decimal amount) => (double)(amount / Longest * (Width - Room));
}
