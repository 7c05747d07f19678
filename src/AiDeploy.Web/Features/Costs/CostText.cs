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

    public static string Headline(CostsView view)
    {
        if (view.Estimate.Cheapest is not { } cheapest)
        {
            return "None of the options can be had with these numbers";
        }

        var verb = Rivals(view.Estimate).Any() ? "is cheapest:" : "costs";
        return $"{view.Guide[cheapest.Option].Name} {verb} {view.Money.Whole(cheapest.Total(CostEstimate.Months))} over 12 months";
    }

    /// <summary>The load, how the others compare, and where hosting breaks even.</summary>
    public static string InOneLine(CostsView view)
    {
        var estimate = view.Estimate;
        if (estimate.Cheapest is not { } cheapest)
        {
            return "Every option is ruled out, or can’t be had: change an answer or a number.";
        }

        var start = $"At {Load(estimate.Workload)}{Model(estimate)}, ";
        string[] compared = [.. Rivals(estimate).Select(Compare)];
        if (compared.Length == 0)
        {
            return start + "and nothing else is possible: the others are ruled out, or can’t be had.";
        }

        var canHost = Rivals(estimate).Any(static cost => cost.Option == Option.SelfHosting);
        return $"{start}{DisplayText.All(compared)}.{(canHost ? BreakEven(view) : "")}";

        string Compare(OptionCost cost)
        {
            var times = Times(view.Money, cost.Total(CostEstimate.Months), cheapest.Total(CostEstimate.Months));
            return $"{DisplayText.Within(view.Guide[cost.Option].Name)} costs {times}";
        }
    }

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

    /// <summary>Where hosting is cheaper than an API, as a sentence that follows another.</summary>
    public static string BreakEven(CostsView view)
    {
        if (view.BreakEvens.HostingFrom is not { } from)
        {
            return " Self-hosting never breaks even against the API at this GPU price.";
        }

        var isAhead = from > view.Workload[CostInput.Requests];
        return isAhead ? $" Self-hosting is cheaper than the API from {Count(from)} requests a month." : "";
    }

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

    public static string Why(Obstacle obstacle) => obstacle switch
    {
        Obstacle.NoSeatForCustomers => "A seat covers one of your own people. Customers and other software need an API.",
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

    private static IEnumerable<OptionCost> Rivals(CostEstimate estimate) =>
        estimate.Contenders.Where(cost => cost != estimate.Cheapest);

    /// <summary>The model behind the API, where it takes part in the comparison.</summary>
    private static string Model(CostEstimate estimate)
    {
        if (estimate.Cheapest!.Option == Option.ApiIntegration)
        {
            return $" on {estimate.Workload.ModelName}";
        }

        var isRival = Rivals(estimate).Any(static cost => cost.Option == Option.ApiIntegration);
        return isRival ? $", with {estimate.Workload.ModelName} behind the API" : "";
    }

    private static string Load(SeatUse use) => use.ADay is { } each
        ? $"each person would send about {Count(Math.Ceiling(each))} requests on a working day, and we take {Count(SeatUse.MostADay)} "
            + "as the most"
        : "there is nobody to use one";

    private static string Times(Money money, decimal amount, decimal unit)
    {
        if (unit == 0)
        {
            return money.Whole(amount);
        }

        var factor = amount / unit;
        if (Math.Round(factor, 1) == 1)
        {
            return "about the same";
        }

        return factor > 100 ? Text($"{factor:#,0} times as much") : Text($"{factor:0.#} times as much");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
