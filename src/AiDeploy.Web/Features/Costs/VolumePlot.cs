namespace AiDeploy.Web.Features.Costs;

/// <summary>Where the points of a volume curve stand in its picture: both scales are logarithms, in units of the view box.</summary>
public sealed class VolumePlot
{
    public const int Width = 720;
    public const int Height = 440;

    private const int Left = 116;
    private const int Right = 44;
    private const int Top = 48;
    private const int Bottom = 56;
    private const int LabelHalf = 64;

    private readonly VolumeCurve curve;
    private readonly int lowest;
    private readonly int highest;

    public VolumePlot(VolumeCurve curve)
    {
        this.curve = curve;
        var costs = curve.Lines.SelectMany(static line => line.Points).Select(static point => Math.Max(1, point.Monthly)).ToArray();
        lowest = (int)Math.Floor(Math.Log10((double)costs.Min()));
        highest = Math.Max(lowest + 1, (int)Math.Ceiling(Math.Log10((double)costs.Max())));
    }

    public static int PlotLeft => Left;

    public static int PlotRight => Width - Right;

    public static int PlotTop => Top;

    public static int PlotBottom => Height - Bottom;

    /// <summary>The powers of ten on the volume axis.</summary>
    public IEnumerable<decimal> Volumes => Powers((int)Math.Round(Math.Log10((double)curve.From)), (int)Math.Round(Math.Log10((double)curve.To)));

    /// <summary>The powers of ten on the cost axis.</summary>
    public IEnumerable<decimal> Costs => Powers(lowest, highest);

    public double X(decimal volume) => PlotLeft + ((PlotRight - PlotLeft) * Share(volume, Math.Log10((double)curve.From), Math.Log10((double)curve.To)));

    public double Y(decimal cost) => PlotBottom - ((PlotBottom - PlotTop) * Share(cost, lowest, highest));

    /// <summary>Which end of a label stands at a volume, so that a label near an edge stays in the picture.</summary>
    public string Anchor(decimal volume) => X(volume) switch
    {
        < Left + LabelHalf => "start",
        > Width - Right - LabelHalf => "end",
        _ => "middle",
    };

    /// <summary>True where a crossing's label does not run into the one before; the steps of hosting can cross a line several times in a row.</summary>
    public bool HasRoom(VolumeCrossing crossing) =>
        curve.Crossings.IndexOf(crossing) is var place && (place == 0 || X(crossing.Requests) - X(curve.Crossings[place - 1].Requests) > 56);

    /// <summary>A line as the points of a polyline.</summary>
    public string Points(VolumeLine line) => string.Join(' ', line.Points.Select(point => $"{Number(X(point.Requests))},{Number(Y(point.Monthly))}"));

    /// <summary>A coordinate, to a tenth.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static double Share(decimal value, double from, double to) => Math.Clamp((Math.Log10((double)Math.Max(1, value)) - from) / (to - from), 0, 1);

    private static IEnumerable<decimal> Powers(int from, int to) => Enumerable.Range(from, to - from + 1).Select(static power => (decimal)Math.Pow(10, power));
}
