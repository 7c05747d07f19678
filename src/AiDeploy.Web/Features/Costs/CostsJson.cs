using System.Text.Json;
using System.Text.Json.Serialization;

namespace AiDeploy.Web.Features.Costs;

/// <summary>An estimate as data. <c>wwwroot/schemas/costs.1.json</c> describes it.</summary>
internal sealed record CostsJson(
    [property: JsonPropertyName("$schema")] string Schema,
    string AsOf,
    string Currency,
    CostsJson.ChoicesJson Choices,
    IReadOnlyDictionary<string, decimal> Inputs,
    string? Cheapest,
    ImmutableArray<CostsJson.OptionJson> Options,
    CostsJson.BreakEvensJson BreakEvens,
    string Permalink)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal sealed record ChoicesJson(string Audience, string Model, string OpenModel);

    internal sealed record OptionJson(
        string Id, bool Possible, bool RuledOut, decimal? UpFront, decimal? Monthly, decimal? Months12, decimal? Months36,
        ImmutableArray<LineJson> Lines);

    internal sealed record LineJson(string Part, bool People, decimal UpFront, decimal Monthly);

    internal sealed record BreakEvensJson(
        decimal? RequestsPerSeat, decimal? Seats, decimal? TuningFromRequests, decimal? HostingFromRequests, decimal? TuningPaybackMonths);

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        CostFiles.Answer(request, guide.Value, address, Links.JsonSuffix, static view => Results.Json(Of(view), Format));

    private static CostsJson Of(CostsView view)
    {
        var even = view.BreakEvens;
        var choices = view.Workload.Choices;
        return new(
            view.Origin + Links.CostsSchema,
            DisplayText.Iso(view.Workload.Sheet.Day),
            "USD",
            new(choices.Audience, choices.Model, choices.OpenModel),
            InputNames.All.ToDictionary(static input => input.Name(), input => view.Workload[input]),
            view.Estimate.Cheapest?.Option.Id,
            [.. view.Estimate.Options.Select(cost => Of(cost, !view.Estimate.IsOpen(cost.Option)))],
            new(even.RequestsPerSeat, even.Seats, even.TuningFrom, even.HostingFrom, Cents(even.TuningPayback)),
            view.Origin + view.Address);
    }

    private static OptionJson Of(OptionCost cost, bool isRuledOut) => cost.Obstacle is not null
        ? new(cost.Option.Id, false, isRuledOut, null, null, null, null, [])
        : new(
            cost.Option.Id, true, isRuledOut, Cents(cost.Upfront), Cents(cost.Monthly), Cents(cost.Total(12)), Cents(cost.Total(36)),
            [.. new Bill(cost).Rows.Select(Of)]);

    private static LineJson Of(BillRow row) =>
        new(JsonNamingPolicy.KebabCaseLower.ConvertName(row.Line.Part.ToString()), row.Line.IsPeople, row.Upfront, row.Monthly);

    private static decimal? Cents(decimal? amount) =>
        amount is { } known ? Math.Round(known, 2, MidpointRounding.AwayFromZero) : null;
}
