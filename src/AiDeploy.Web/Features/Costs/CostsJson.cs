using System.Text.Json.Serialization;

namespace AiDeploy.Web.Features.Costs;

/// <summary>An estimate as data. <c>wwwroot/schemas/costs.1.json</c> describes it.</summary>
internal sealed record CostsJson(
    [property: JsonPropertyName("$schema")] string Schema,
    string AsOf,
    string Currency,
    CostsJson.RateJson? Rate,
    CostsJson.ChoicesJson Choices,
    IReadOnlyDictionary<string, decimal> Inputs,
    string? Cheapest,
    ImmutableArray<CostsJson.OptionJson> Options,
    CostsJson.RangeJson? Range,
    CostsJson.SpeedJson? Speed,
    CostsJson.BreakEvensJson BreakEvens,
    string Permalink,
    IReadOnlyDictionary<string, CostsJson.GivenJson> Given,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Case)
{
    internal sealed record ChoicesJson(string Audience, string Model, string OpenModel);

    internal sealed record RateJson(decimal PerDollar, string Day);

    internal sealed record OptionJson(
        string Id, bool Possible, bool RuledOut, bool OutOfReach, decimal? UpFront, decimal? Monthly, decimal? Months12, decimal? Months36,
        ImmutableArray<LineJson> Lines);

    internal sealed record LineJson(string Part, bool People, decimal UpFront, decimal Monthly);

    internal sealed record RangeJson(decimal Low, decimal Likely, decimal High, ImmutableArray<string> MayBeCheaper);

    internal sealed record SpeedJson(string Basis, bool CountsInput, decimal TokensPerSecond, decimal? Low, decimal? High);

    internal sealed record GivenJson(decimal Value, string From, decimal Start, string? Certainty, SourceJson? Source);

    internal sealed record SourceJson(string Title, string Url, string Read);

    internal sealed record BreakEvensJson(
        decimal? RequestsPerSeat, decimal? Seats, decimal? TuningFromRequests, decimal? HostingFromRequests, decimal? TuningPaybackMonths);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        CostFiles.Answer(request, guide.Value, address, Links.JsonSuffix, static view => Results.Json(Of(view), JsonFormats.Whole));

    private static CostsJson Of(CostsView view)
    {
        var even = view.BreakEvens;
        var (choices, sheet, currency) = (view.Workload.Choices, view.Workload.Sheet, view.Workload.Currency);
        return new(
            view.Origin + Links.CostsSchema,
            DisplayText.Iso(sheet.Day),
            currency.Code,
            currency.Rate is { } row ? new(currency.PerDollar, DisplayText.Iso(sheet[row].Origin.Start)) : null,
            new(choices.Audience, choices.Model, choices.OpenModel),
            InputNames.All.ToDictionary(static input => input.Name(), input => Math.Round(currency.Of(input, view.Workload[input]), 6)),
            view.Estimate.Cheapest?.Option.Id,
            [.. view.Estimate.Options.Select(cost => Of(cost, view.Money, !view.Estimate.IsOpen(cost.Option)))],
            RangeOf(view),
            Of(view.Estimate.Hosting),
            new(even.RequestsPerSeat, even.Seats, even.TuningFrom, even.HostingFrom, Cents(even.TuningPayback)),
            view.Origin + view.Address,
            TakenInput.Numbers(view).ToDictionary(static input => input.Key, input => Of(input, view.Workload)),
            view.Case.Text.Length == 0 ? null : view.Case.Text);
    }

    /// <summary>Where the twelve months of the cheapest option probably lie, and which options may turn out cheaper.</summary>
    private static RangeJson? RangeOf(CostsView view)
    {
        if (view.Estimate.Cheapest is not { Option: var cheapest })
        {
            return null;
        }

        var (range, currency) = (view.Uncertainty.Total(cheapest), view.Workload.Currency);
        return new(
            Cents(currency.Of(range.Low))!.Value,
            Cents(currency.Of(range.Likely))!.Value,
            Cents(currency.Of(range.High))!.Value,
            [.. HeadlineText.MayBeCheaper(view).Select(static option => option.Id)]);
    }

    private static GivenJson Of(TakenInput input, Workload workload)
    {
        var origin = input.Row is { } row ? workload.Sheet[row].Origin : null;
        return new(
            input.Number!.Value,
            input.Origin.ToString().ToLowerInvariant(),
            input.StartNumber!.Value,
            workload.CertaintyOf(input.Field!.Input)?.Word(),
            origin?.Sources is [var source, ..] ? new(source.Title, source.Url, DisplayText.Iso(source.Read)) : null);
    }

    private static OptionJson Of(OptionCost cost, Money money, bool isRuledOut)
    {
        if (cost.Obstacle is not null)
        {
            return new(cost.Option.Id, false, isRuledOut, false, null, null, null, null, []);
        }

        return new(
            cost.Option.Id,
            true,
            isRuledOut,
            cost.IsOutOfReach,
            Amount(cost.Upfront),
            Amount(cost.Monthly),
            Amount(cost.Total(12)),
            Amount(cost.Total(36)),
            [.. new Bill(cost, money).Rows.Select(Of)]);

        decimal? Amount(decimal dollars) => Cents(money.Currency.Of(dollars));
    }

    /// <summary>The speed of one replica, and how it is known; null where it is not.</summary>
    private static SpeedJson? Of(HostingPlan plan)
    {
        if (plan.TokensPerSecond is not { } speed)
        {
            return null;
        }

        var known = plan.Measured is null ? "given" : "measured";
        var (low, high) = (Cents(plan.Estimate?.Low), Cents(plan.Estimate?.High));
        return new(plan.Estimate is null ? known : "estimated", plan.CountsInput, Math.Round(speed, 2), low, high);
    }

    private static LineJson Of(BillRow row) =>
        new(JsonFormats.Name(row.Line.Part), row.Line.IsPeople, row.Upfront, row.Monthly);

    private static decimal? Cents(decimal? amount) =>
        amount is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero) : null;
}
