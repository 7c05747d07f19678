namespace AiDeploy.Web.Features.Costs;

/// <summary>Where the parts of the options' totals stand in a picture of stacked bars, in units of its view box.</summary>
public sealed record BarPlot(ImmutableArray<OptionCost> Costs)
{
    public const int Width = 720;
    public const int Row = 72;
    public const int Thickness = 28;

    /// <summary>Room beside the longest bar for its total.</summary>
    private const int Room = 170;

    private decimal Longest { get; } = Math.Max(1, Costs.Max(Total));

    public int Height => Costs.Length * Row;

    public ImmutableArray<BarPart> Parts(OptionCost cost)
    {
        var parts = ImmutableArray.CreateBuilder<BarPart>();
        var from = 0m;
        foreach (var line in cost.Lines.OrderBy(static line => line.IsPeople))
        {
            var total = line.Total(CostEstimate.Months);
            parts.Add(new(line, Scale(from), Scale(total)));
            from += total;
        }

        return parts.DrainToImmutable();
    }

    public double End(OptionCost cost) => Scale(Total(cost));

    public static decimal Total(OptionCost cost) => cost.Total(CostEstimate.Months);

    private double Scale(decimal amount) => (double)(amount / Longest * (Width - Room));
}

public sealed record BarPart(CostLine Line, double X, double Width);
