namespace AiDeploy.Web.Features.Costs;

/// <summary>What an estimate comes to, in sums that claim no more than it knows.</summary>
internal static class HeadlineText
{
    public static string Headline(CostsView view)
    {
        if (view.Estimate.Cheapest is not { } cheapest)
        {
            return "None of the options can be had with these numbers";
        }

        var verb = Rivals(view.Estimate).Any() ? "is cheapest:" : "costs";
        var sum = view.Money.About(cheapest.Total(CostEstimate.Months));
        return $"{view.Guide[cheapest.Option].Name} {verb} about {sum} over 12 months";
    }

    /// <summary>Where the sum of the headline probably lies, as a sentence; null where nothing is assumed, or nothing can be had.</summary>
    public static string? Range(CostsView view)
    {
        return view.Estimate.Cheapest is { Option: var cheapest } && Between(view, cheapest, view.Money) is { } ends
            ? $"Probably {ends}."
            : null;
    }

    /// <summary>Where the twelve months of an option probably lie; null where nothing it costs is assumed.</summary>
    public static string? Between(CostsView view, Option option, Money money)
    {
        var range = view.Uncertainty.Total(option);
        var (low, high) = (money.About(range.Low), money.About(range.High));
        return low == high ? null : $"between {low} and {high}";
    }

    /// <summary>The range, the load and what is bought for it: what fits on a picture.</summary>
    public static string Short(CostsView view)
    {
        if (view.Estimate.Cheapest is not { } cheapest)
        {
            return "Every option is ruled out, or can’t be had: change an answer or a number.";
        }

        var load = $"At {CostText.Load(view.Workload)}{Model(view.Estimate)}, {Bill(view, cheapest)}.";
        return Range(view) is { } range ? $"{range} {load}" : load;
    }

    /// <summary>The range, the load, what is bought for it, how the others compare, and where hosting breaks even.</summary>
    public static string InOneLine(CostsView view)
    {
        var (estimate, start) = (view.Estimate, Short(view));
        if (estimate.Cheapest is not { } cheapest)
        {
            return start;
        }

        string[] compared = [.. Rivals(estimate).Select(Compare)];
        if (compared.Length == 0)
        {
            return start + " Nothing else is possible: the others are ruled out, or can’t be had.";
        }

        var rivals = DisplayText.All(compared);
        return $"{start} {char.ToUpperInvariant(rivals[0])}{rivals[1..]}.{BreakEven(view)}";

        string Compare(OptionCost cost)
        {
            var times = Times(view.Money, cost.Total(CostEstimate.Months), cheapest.Total(CostEstimate.Months));
            return $"{DisplayText.Within(view.Guide[cost.Option].Name)} costs {times}";
        }
    }

    /// <summary>The options that may turn out cheaper, given how far assumed numbers may be off.</summary>
    public static IEnumerable<Option> MayBeCheaper(CostsView view) => Rivals(view.Estimate)
        .Select(static cost => cost.Option)
        .Where(option => view.Uncertainty.Lead(option).Low <= 0);

    /// <summary>What to know where an assumed number may turn the order; null where none does.</summary>
    public static string? CloseCall(CostsView view)
    {
        string[] close = [.. MayBeCheaper(view).Select(option => DisplayText.Within(view.Guide[option].Name))];
        return close.Length == 0
            ? null
            : $"Too close to call: with the numbers you haven’t given, {DisplayText.Either(close)} may be cheaper.";
    }

    /// <summary>What is bought, and how much of the whole is work.</summary>
    private static string Bill(CostsView view, OptionCost cost)
    {
        var bought = cost.Lines.Where(static line => !line.IsPeople).Sum(static line => line.Monthly);
        var name = cost.Option == Option.OffTheShelf ? "the seats cost"
            : cost.Option == Option.SelfHosting ? "the machines and what they need cost"
            : "the model’s bill is";
        var work = Math.Round(cost.PeopleShare(CostEstimate.Months) * 100);
        var rest = work > 0 ? $"; {work}% of the year’s cost is work by people" : "";
        return $"{name} about {view.Money.About(bought)} a month{rest}";
    }

    /// <summary>
    /// From where on one's own machines pay, as a sentence that follows another: against the same model at a host where there is one, for
    /// only then the two differ in nothing but money. Empty where one of the two can't be had.
    /// </summary>
    private static string BreakEven(CostsView view)
    {
        Option[] contenders = [.. view.Estimate.Contenders.Select(static cost => cost.Option)];
        if (!contenders.Contains(Option.SelfHosting) || !contenders.Contains(Option.ApiIntegration))
        {
            return "";
        }

        if (view.SameModel.IsChosen)
        {
            return $" Your own machines, with the same model, beat that {BreakEvenText.OfApi(view)}.";
        }

        if (view.SameModel.Cheapest is { } host)
        {
            var bill = $"{view.Money.About(host.Bill.Monthly)} a month as {host.Bill.Model.Item}";
            return $" The model you would host costs {bill}; your own machines beat that {BreakEvenText.OfHost(view, host)}.";
        }

        var hosted = DisplayText.Within(CostText.Hosted(view.Workload));
        return $" Self-hosting, with another model ({hosted}), beats the API {BreakEvenText.OfApi(view)}.";
    }

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

    private static string Times(Money money, decimal amount, decimal unit)
    {
        if (unit == 0)
        {
            return money.About(amount);
        }

        var factor = amount / unit;
        if (Math.Round(factor, 1) == 1)
        {
            return "about the same";
        }

        return factor > 100 ? $"{CostText.About(factor)} times as much" : $"{CostText.Count(Math.Round(factor, 1))} times as much";
    }
}
