namespace AiDeploy.Web.Features.Costs;

internal static class CostText
{
    /// <summary>A number as it is said: 26,400, 2 million, 1.5 billion.</summary>
    public static string Count(decimal number) => number switch
    {
        >= 1_000_000_000_000 => Text($"{number / 1_000_000_000_000:#,0.##} trillion"),
        >= 1_000_000_000 => Text($"{number / 1_000_000_000:0.##} billion"),
        >= 1_000_000 => Text($"{number / 1_000_000:0.##} million"),
        _ => Text($"{number:#,0.####}"),
    };

    /// <summary>A number in two figures, for what is estimated.</summary>
    public static string About(decimal number) => Count(TwoFigures(number));

    public static decimal TwoFigures(decimal number)
    {
        if (number == 0)
        {
            return 0;
        }

        var unit = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)Math.Abs(number))) - 1);
        return Math.Round(number / unit, MidpointRounding.AwayFromZero) * unit;
    }

    /// <summary>A number on an axis: 500, 26.4k, 2M.</summary>
    public static string Short(decimal number) => number switch
    {
        >= 1_000_000_000_000 => Text($"{number / 1_000_000_000_000:0.##}T"),
        >= 1_000_000_000 => Text($"{number / 1_000_000_000:0.##}B"),
        >= 1_000_000 => Text($"{number / 1_000_000:0.##}M"),
        >= 1_000 => Text($"{number / 1_000:0.#}k"),
        _ => Text($"{number:0}"),
    };

    public static string Load(Workload workload) => $"{Count(workload[CostInput.Requests])} requests a month";

    /// <summary>What amounts were converted at, and who says so; null for US dollars.</summary>
    public static string? Rate(Workload workload)
    {
        if (workload.Currency.Rate is not { } row)
        {
            return null;
        }

        var (figures, origin) = (workload.Sheet[row].Figures, workload.Sheet[row].Origin);
        return $"One US dollar counts as {figures.Words}: {string.Join("; ", origin.Sources.Select(static source => source.Title))}";
    }

    /// <summary>The model to host, in words; its row doesn't describe one of another shape.</summary>
    public static string Hosted(Workload workload) =>
        workload.OpenModel.HasOwnShape ? "A model of your own" : workload.OpenModel.Row.Item;

    /// <summary>What to know where seats would have to carry more than people send; null where they would not, or can’t be had.</summary>
    public static string? SeatWarning(CostEstimate estimate)
    {
        var seats = estimate[Option.OffTheShelf];
        if (seats.Obstacle is not null || !estimate.IsOpen(Option.OffTheShelf) || !estimate.Workload.SeatUse.IsBeyondPeople)
        {
            return null;
        }

        var so = seats.IsOutOfReach
            ? "so off-the-shelf is out of reach here, and counts in no comparison."
            : "so treat the off-the-shelf sum as out of reach unless the vendor agrees to it.";
        return $"Seats are for people, and vendors limit their use: {Load(estimate.Workload.SeatUse)}, {so}";
    }

    public static string Why(Workload workload, Obstacle obstacle) => obstacle switch
    {
        Obstacle.NoSeatForCustomers => WhyNoSeat(workload),
        Obstacle.DoesNotFit => "It does not fit one machine of eight GPUs. Choose a smaller model, fewer bits, or less context.",
        _ => "The speed of this model was not measured. Give one under “Self-hosting”.",
    };

    public static string Name(CostPart part) => part switch
    {
        CostPart.Seats => "Seats",
        CostPart.Administration => "Administration",
        CostPart.Tokens => "Tokens",
        CostPart.Retrieval => "Retrieval",
        CostPart.Labels => "Labels",
        CostPart.Training => "Training",
        CostPart.Endpoint => "Deployment",
        CostPart.Machines => "GPUs",
        CostPart.Other => "Other",
        CostPart.Partner => "Partner",
        CostPart.License => "License",
        CostPart.Review => "Review",
        CostPart.Building => "Building",
        _ => "Running it",
    };

    private static string WhyNoSeat(Workload workload)
    {
        const string Seat = "A seat covers one of your own people.";
        var products = CustomerProduct.Of(workload);
        if (products.IsEmpty)
        {
            return $"{Seat} Customers and other software need an API.";
        }

        var money = new Money(workload.Currency);
        var (low, high) = (money.About(products.Min(static one => one.Low)), money.About(products.Max(static one => one.High)));
        return $"{Seat} Other software needs an API. Products that answer customers are billed by the conversation: about {low} to "
            + $"{high} a month here, with {Count(workload[CostInput.SolvedShare])}% solved.";
    }

    private static string Load(SeatUse use) => use.ADay is { } each
        ? $"each person would send about {Count(Math.Ceiling(each))} requests on a working day, and we take {Count(SeatUse.MostADay)} "
            + "as the most"
        : "there is nobody to use one";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
