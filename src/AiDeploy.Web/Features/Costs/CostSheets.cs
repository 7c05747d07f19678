namespace AiDeploy.Web.Features.Costs;

/// <summary>An estimate as tables for a spreadsheet.</summary>
internal static class CostSheets
{
    /// <summary>
    /// Every line of every option that can be had, which add up, and below them what they come to over twelve months. That stands in
    /// columns of its own, so that nobody counts it twice.
    /// </summary>
    public static SheetTable Bill(CostsView view)
    {
        var (code, day) = (view.Workload.Currency.Id, DisplayText.Iso(view.Workload.Sheet.Day));
        return new(
            "Bill",
            [
                "option", "part", "kind", $"up_front_{code}", $"monthly_{code}", "ruled_out", "prices_of", "estimate",
                $"months12_{code}", $"months12_low_{code}", $"months12_high_{code}",
            ],
            from cost in view.Estimate.Options
            where cost.Obstacle is null
            from cells in new Bill(cost, view.Money).Rows.Select(LineOf).Append(SumOf(view.Uncertainty.Total(cost.Option)))
            select new object[]
            {
                cost.Option.Id,
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                view.Estimate.IsOpen(cost.Option) ? "no" : "yes",
                day,
                view.Origin + view.Address,
                cells[4],
                cells[5],
                cells[6],
            });

        static object[] LineOf(BillRow row) =>
            [CostText.Name(row.Line.Part), row.Line.IsPeople ? "work" : "technology", Cents(row.Upfront), Cents(row.Monthly), "", "", ""];

        object[] SumOf(CostRange range) => ["Over 12 months", "sum", "", "", Told(range.Likely), Told(range.Low), Told(range.High)];

        decimal Told(decimal dollars) => Amount(view.Workload.Currency, dollars);
    }

    /// <summary>The name of the case, the choices, and the numbers that are not what they start from.</summary>
    public static SheetTable Inputs(CostsView view) => new(
        "Inputs",
        ["input", "label", "part", "value", "unit", "comes_from", "start", "start_comes_from"],
        from input in NameOf(view.Case).Concat(TakenInput.Of(view))
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
                $"months12_low_{currency.Id}", $"months12_high_{currency.Id}",
            ],
            from indexed in view.Estimates.Index()
            from cost in indexed.Item.Estimate.Options
            where cost.Obstacle is null
            let one = indexed.Item
            let range = one.Uncertainty.Total(cost.Option)
            select new object[]
            {
                $"{indexed.Index + 1}",
                cost.Option.Id,
                Told(cost.Upfront),
                Told(cost.Monthly),
                Told(cost.Total(CostEstimate.Months)),
                view.ChangeOf(cost.Option, one) is { } change ? Told(change) : "",
                cost == one.Estimate.Cheapest ? "yes" : "no",
                one.Estimate.IsOpen(cost.Option) ? "no" : "yes",
                DisplayText.Iso(one.Workload.Sheet.Day),
                one.Origin + one.Address,
                Told(range.Low),
                Told(range.High),
            });

        decimal Told(decimal dollars) => Amount(currency, dollars);
    }

    private static IEnumerable<TakenInput> NameOf(CaseName name) => name.Pairs.Select(
        static pair => new TakenInput(pair.Key, "Name of the case", null, InputOrigin.Typed, pair.Value, null));

    /// <summary>US dollars in cents of a currency.</summary>
    private static decimal Amount(Currency currency, decimal dollars) =>
        Cents(Math.Round(currency.Of(dollars), 2, MidpointRounding.AwayFromZero));

    /// <summary>With two decimals, whatever they are.</summary>
    private static decimal Cents(decimal amount) => amount + 0.00m;
}
