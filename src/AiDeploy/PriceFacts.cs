using AiDeploy.Content;
using AiDeploy.Costs;

namespace AiDeploy;

/// <summary>Prices in words, so that pages can cite them like any other fact.</summary>
internal static class PriceFacts
{
    /// <summary>The prices that were read somewhere; our own assumptions are no facts.</summary>
    public static ImmutableArray<Fact> Of(PriceBook prices) =>
        [.. prices.Prices.Where(static price => price.Dated.Any(static dated => !dated.Origin.Sources.IsEmpty)).Select(static price =>
            new Fact(price.Id, price.Line, price.Item, price.Unit, [.. price.Dated.Select(dated => new DatedValue(Words(price.Kind, dated), dated.Origin))]))];

    private static string Words(PriceKind kind, DatedAmounts amounts) => kind.Id switch
    {
        "tokens" => $"{Dollars(amounts["input"])} in{(amounts["cached"] is { } cached ? $", {Dollars(cached)} cached" : "")}, {Dollars(amounts["output"])} out",
        "seat" => $"{Dollars(amounts["yearly"])} paid yearly{(amounts["monthly"] is { } monthly ? $", {Dollars(monthly)} paid monthly" : "")}",
        "gpu" => Dollars(amounts["hour"]),
        "range" => $"{Dollars(amounts["low"])} to {Dollars(amounts["high"])}",
        "amount" => Dollars(amounts["amount"]),
        "speed" => $"{amounts["rate"]:#,0}",
        "shape" => $"{amounts["parameters"]:0.##}, {amounts["layers"]}, {amounts["heads"]}, {amounts["size"]}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{amounts["value"]:#,0.####}"),
    };

    /// <summary>Cents are shown where there are any, and more digits where a price has them.</summary>
    private static string Dollars(decimal? amount) =>
        string.Create(CultureInfo.InvariantCulture, $"${(amount % 1 == 0 ? $"{amount:#,0}" : $"{amount:#,0.00##}")}");
}
