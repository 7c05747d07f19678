using System.Collections.Immutable;
using AiDeploy.Costs;
using CsCheck;

namespace AiDeploy.Tests.Costs;

/// <summary>Money in other currencies: typed and shown in them, summed in US dollars.</summary>
public sealed class CurrencyTests
{
    private static readonly CostForm Form = Estimates.Guide.CostForm;
    private static readonly PriceBook Prices = Estimates.Guide.Prices;

    /// <summary>Those that fit together whatever their values.</summary>
    private static readonly CostField[] Free = [.. Form.Fields.Where(static field => field.Input is not (CostInput.CachedShare or CostInput.WrittenShare))];

    private static readonly Gen<ImmutableDictionary<string, string>> Links =
        from currency in Gen.OneOf<string>(["usd", "eur", "gbp", "chf"])
        from inputs in Gen.Select(Gen.OneOf<CostField>(Free), Gen.Double[0, 1]).List[0, 6]
        select inputs.DistinctBy(static input => input.Item1.Input)
            .ToImmutableDictionary(static input => input.Item1.Input.Name(), static input => ParsedWorkload.Write(Within(input.Item1, input.Item2)))
            .Add("currency", currency);

    [Fact]
    public void A_link_keeps_what_was_typed_and_stays_the_same() => Links.Sample(static link =>
    {
        var read = ParsedWorkload.Of(Form, Prices, link);
        var query = ParsedWorkload.Query(read.Workload);
        var again = ParsedWorkload.Query(ParsedWorkload.Of(Form, Prices, query).Workload);
        return read.Problems.IsEmpty
            && query.SequenceEqual(again)
            && query.Where(static pair => InputNames.Find(pair.Key) is not null).All(pair => link[pair.Key] == pair.Value)
            && read.Workload.Given.Count() == query.Count(static pair => InputNames.Find(pair.Key) is not null);
    });

    [Fact]
    public void The_order_changes_where_it_is_said_to_in_steps_of_the_currency() => Links.Sample(
        static link =>
        {
            var estimate = CostEstimate.Of(ParsedWorkload.Of(Form, Prices, link).Workload, []);
            return Sensitivity.Of(estimate, Form.Fields).All(one => Flips(estimate, one.Field, one.Lower, 1) && Flips(estimate, one.Field, one.Higher, -1));
        },
        iter: 60);

    [Fact]
    public void A_currency_changes_no_sum()
    {
        var (dollars, euros) = (Of(("requests", "2000000")), Of(("requests", "2000000"), ("currency", "eur")));

        Assert.Equal(dollars.Options.Select(static cost => cost.Total(12)), euros.Options.Select(static cost => cost.Total(12)));
    }

    [Fact]
    public void Twenty_euros_are_more_than_twenty_dollars()
    {
        var workload = Of(("seat-price", "20"), ("currency", "eur")).Workload;

        Assert.Equal(20 / 0.850268m, workload[CostInput.SeatPrice]);
        Assert.Equal("as-of=2026-11-27&currency=eur&seat-price=20", string.Join('&', ParsedWorkload.Query(workload).Select(static pair => $"{pair.Key}={pair.Value}")));
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("USD")]
    [InlineData("")]
    public void The_US_dollar_is_not_named_in_a_link(string currency) =>
        Assert.Equal(["as-of"], ParsedWorkload.Query(Of(("currency", currency)).Workload).Select(static pair => pair.Key));

    [Theory]
    [InlineData("2026-11-27", "xau", "“xau” can’t be taken. Select a currency: usd, eur, gbp, chf")]
    [InlineData("2026-11-27", "\0", "“\0” can’t be taken. Select a currency: usd, eur, gbp, chf")]
    [InlineData("2026-11-26", "eur", "“eur” can’t be taken. Prices of 2026-11-26 have no exchange rates, so their estimates can only be in: usd")]
    public void A_currency_without_a_rate_is_a_problem_and_dollars_stay(string day, string currency, string message)
    {
        var reading = ParsedWorkload.Of(Form, Prices, [new("as-of", day), new("currency", currency)]);

        Assert.Equal(("currency", message), (Assert.Single(reading.Problems).Key, reading.Problems[0].Message));
        Assert.Equal(Currency.Dollar, reading.Workload.Currency);
    }

    [Fact]
    public void The_unit_of_a_field_names_the_currency()
    {
        var euro = Prices.Current.Currencies[1];

        Assert.Equal("euros an hour", euro.UnitOf(Form[CostInput.GpuHour]));
        Assert.Equal("dollars an hour", Currency.Dollar.UnitOf(Form[CostInput.GpuHour]));
        Assert.Equal("people", euro.UnitOf(Form[CostInput.People]));
    }

    [Fact]
    public void Old_editions_offer_no_currency_and_keep_their_digest() =>
        Assert.All(Prices.Editions.SkipLast(1), static edition => Assert.Equal([Currency.Dollar], Prices.Find(edition.Day)!.Currencies));

    private static CostEstimate Of(params (string Key, string Value)[] inputs) => CostEstimate.Of(
        ParsedWorkload.Of(Form, Prices, inputs.Select(static input => KeyValuePair.Create(input.Key, input.Value))).Workload, []);

    private static bool Flips(CostEstimate estimate, CostField field, OrderChange? change, int back)
    {
        if (change is null)
        {
            return true;
        }

        var currency = estimate.Workload.Currency;
        var before = currency.ToDollars(field.Input, currency.Of(field.Input, change.Value) + (back * field.Step));
        var now = estimate.Workload[field.Input];
        var beside = back > 0 ? Math.Min(before, now) : Math.Max(before, now);
        return estimate.With(field.Input, change.Value).Cheapest?.Option == change.Cheapest
            && estimate.With(field.Input, beside).Cheapest?.Option == estimate.Cheapest!.Option;
    }

    private static decimal Within(CostField field, double share)
    {
        var value = Math.Exp(share * Math.Log((double)(field.Max - field.Min) + 1)) - 1;
        return Math.Clamp(Math.Round((decimal)value, field.Decimals) + field.Min, field.Min, field.Max);
    }
}
