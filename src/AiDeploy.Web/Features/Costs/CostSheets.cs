namespace AiDeploy.Web.Features.Costs;

/// <summary>An estimate as tables for a spreadsheet.</summary>
internal static class CostSheets
{
    /// <summary>Every line of every option that can be had; the lines add up to the totals.</summary>
    public static SheetTable Bill(CostsView view)
    {
        var (code, day) = (view.Workload.Currency.Id, DisplayText.Iso(view.Workload.Sheet.Day));
        return new(
            "Bill",
            ["option", "part", "kind", $"up_front_{code}", $"monthly_{code}", "ruled_out", "prices_of", "estimate"],
            from cost in view.Estimate.Options
            where cost.Obstacle is null
            from row in new Bill(cost, view.Money).Rows
            select new object[]
            {
                cost.Option.Id,
                CostText.Name(row.Line.Part),
                row.Line.IsPeople ? "work" : "technology",
                Cents(row.Upfront),
                Cents(row.Monthly),
                view.Estimate.IsOpen(cost.Option) ? "no" : "yes",
                day,
                view.Origin + view.Address,
            });
    }

    /// <summary>The choices, and the numbers that are not what they start from.</summary>
    public static SheetTable Inputs(CostsView view) => new(
        "Inputs",
        ["input", "label", "part", "value", "unit", "comes_from", "start", "start_comes_from"],
        from input in TakenInput.Of(view)
        select new object[]
        {
            input.Key,
            input.Name,
            input.Field?.Group ?? "",
            input.Number ?? (object)input.Value,
            input.Field is { } field ? view.Workload.Currency.UnitOf(field) : "",
            InputText.From(input.Origin),
            input.StartNumber ?? (object)(input.Start ?? ""),
            input.Start is null ? "" : InputText.StartOf(view, input),
        });

    /// <summary>A row for every option of every estimate that can be had, in one currency.</summary>
    public static SheetTable Compared(CompareCostsView view)
    {
        var currency = view.Money.Currency;
        return new(
            "Compared",
            [
                "estimate", "option", $"up_front_{currency.Id}", $"monthly_{currency.Id}", $"months12_{currency.Id}",
                $"change_of_months12_{currency.Id}", "cheapest", "ruled_out", "prices_of", "address",
            ],
            from indexed in view.Estimates.Index()
            from cost in indexed.Item.Estimate.Options
            where cost.Obstacle is null
            let one = indexed.Item
            select new object[]
            {
                $"{indexed.Index + 1}",
                cost.Option.Id,
                Amount(cost.Upfront),
                Amount(cost.Monthly),
                Amount(cost.Total(CostEstimate.Months)),
                view.ChangeOf(cost.Option, one) is { } change ? Amount(change) : "",
                cost == one.Estimate.Cheapest ? "yes" : "no",
                one.Estimate.IsOpen(cost.Option) ? "no" : "yes",
                DisplayText.Iso(one.Workload.Sheet.Day),
                one.Origin + one.Address,
            });

        decimal Amount(decimal dollars) => Cents(Math.Round(currency.Of(dollars), 2, MidpointRounding.AwayFromZero));
    }

    /// <summary>With two decimals, whatever they are.</summary>
    private static decimal Cents(decimal amount) => amount + 0.00m;
}
