namespace AiDeploy.Web.Features.Costs;

/// <summary>The picture of what the options cost by volume and its figures. Both scales are logarithms.</summary>
public sealed class VolumePlot
{
    public const int Width = 720;
    public const int Height = 440;
    public const int Left = 116;
    public const int Right = Width - 44;
    public const int Top = 48;
    public const int Bottom = Height - 56;
    private const int LabelHalf = 64;
    private const int LabelGap = 56;

    private readonly CostsView view;
    private readonly Scale volumes;
    private readonly Scale costs;

    public VolumePlot(CostsView view)
    {
        this.view = view;
        var currency = view.Workload.Currency;
        Curve = VolumeCurve.Of(view.Estimate);
        volumes = new((int)Math.Round(Log(Curve.From)), (int)Math.Round(Log(Curve.To)));
        var monthly = Curve.Lines.SelectMany(static line => line.Points).Select(point => Math.Max(1, currency.Of(point.Monthly))).ToArray();
        var lowest = (int)Math.Floor(Log(monthly.Min()));
        costs = new(lowest, Math.Max(lowest + 1, (int)Math.Ceiling(Log(monthly.Max()))));
    }

    public VolumeCurve Curve { get; }

    public decimal Volume => view.Workload[CostInput.Requests];

    public IEnumerable<decimal> Volumes => volumes.Powers;

    /// <summary>The amounts of the axis, in the currency.</summary>
    public IEnumerable<decimal> Costs => costs.Powers;

    public string Said
    {
        get
        {
            var cheapest = view.Guide[view.Estimate.Cheapest!.Option].Name;
            if (!view.Estimate.HasChoice)
            {
                return $"{cheapest} is the only option left, at every volume.";
            }

            return Curve.Crossings.IsEmpty
                ? $"{cheapest} is the cheapest at every volume shown."
                : string.Join(' ', Curve.Crossings.Select(Say));
        }
    }

    public IEnumerable<decimal> Rows =>
        Volumes.Append(Volume).Where(volume => volume >= Curve.From && volume <= Curve.To).Distinct().Order();

    /// <summary>US dollars of an average month at a volume, in the order of the lines; null where an option is out of reach.</summary>
    public IEnumerable<decimal?> Figures(decimal volume) => Curve.Lines.Select(line => line.At(volume));

    public string NameOf(VolumeLine line) => view.Guide[line.Option].Name + (line.IsOpen ? "" : ", ruled out");

    public double X(decimal volume) => Left + ((Right - Left) * volumes.Share(volume));

    /// <summary>Where US dollars stand.</summary>
    public double Y(decimal dollars) => At(view.Workload.Currency.Of(dollars));

    /// <summary>Where an amount stands that is in the currency already, as those of the axis are.</summary>
    public double At(decimal amount) => Bottom - ((Bottom - Top) * costs.Share(amount));

    /// <summary>Which end of a label stands at a volume, so that a label near an edge stays in the picture.</summary>
    public string Anchor(decimal volume) => X(volume) switch
    {
        < Left + LabelHalf => "start",
        > Right - LabelHalf => "end",
        _ => "middle",
    };

    /// <summary>
    /// True where a crossing's label does not run into the one before. The steps of hosting can cross a line several times in a row.
    /// </summary>
    public bool HasRoom(VolumeCrossing crossing)
    {
        var place = Curve.Crossings.IndexOf(crossing);
        return place == 0 || X(crossing.Requests) - X(Curve.Crossings[place - 1].Requests) > LabelGap;
    }

    public string Points(VolumeLine line) =>
        string.Join(' ', line.Points.Select(point => $"{Number(X(point.Requests))},{Number(Y(point.Monthly))}"));

    /// <summary>A coordinate, to a tenth.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private string Say(VolumeCrossing crossing) =>
        $"From {CostText.Count(crossing.Requests)} requests a month, {Within(crossing.After)} is cheaper than {Within(crossing.Before)}.";

    private string Within(Option option) => DisplayText.Within(view.Guide[option].Name);

    private static double Log(decimal value) => Math.Log10((double)value);

    /// <summary>A logarithmic scale between two powers of ten.</summary>
    private readonly record struct Scale(int From, int To)
    {
        public IEnumerable<decimal> Powers => Enumerable.Range(From, To - From + 1).Select(static power => (decimal)Math.Pow(10, power));

        /// <summary>Where a value stands: 0 at the start, 1 at the end.</summary>
        public double Share(decimal value) => Math.Clamp((Log(Math.Max(1, value)) - From) / (To - From), 0, 1);
    }
}
