using System.Globalization;
using AiDeploy.Costs;
using AiDeploy.Reference;

namespace AiDeploy.Tests.Costs;

public sealed class ParsedWorkloadTests
{
    [Theory]
    [InlineData("requests", "abc", "Requests must be a whole number from 0 to 1,000,000,000,000 (a month)")]
    [InlineData("requests", "-1", "Requests must be a whole number from 0 to 1,000,000,000,000 (a month)")]
    [InlineData("requests", "1000000000001", "Requests must be a whole number from 0 to 1,000,000,000,000 (a month)")]
    [InlineData("requests", "1.5", "Requests must be a whole number from 0 to 1,000,000,000,000 (a month)")]
    [InlineData("requests", "1e6", "Requests must be a whole number from 0 to 1,000,000,000,000 (a month)")]
    [InlineData("peak", "0", "Busiest hour must be a number with at most 1 digit after the point from 1 to 100 (times the average)")]
    [InlineData("gpu-hour", "3.999", "One GPU must be a number with at most 2 digits after the point from 0 to 10,000 (dollars an hour)")]
    [InlineData("gpu-hour", "20.000", "One GPU must be a number with at most 2 digits after the point from 0 to 10,000 (dollars an hour)")]
    [InlineData("model", "gpt-2", "“gpt-2” can’t be taken. Select a model behind an API: sonnet, ")]
    [InlineData("open-model", "9b", "“9b” can’t be taken. Select a model to host: 8b, 70b, 405b")]
    [InlineData("audience", "aliens", "“aliens” can’t be taken. Select who uses it: staff, customers")]
    [InlineData("as-of", "27.11.2026", "“27.11.2026” can’t be taken. Write a day of prices, one of: 2026-11-25, 2026-11-26")]
    [InlineData("as-of", "2026-11-24", "“2026-11-24” can’t be taken. No prices were published on that day, only on: 2026-11-25, 2026-11-26")]
    public void What_cannot_be_used_is_told_with_what_can(string key, string value, string message)
    {
        var problem = Assert.Single(Estimates.Read((key, value)).Problems);

        Assert.Equal((key, value), (problem.Key, problem.Typed));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("model", "LUNA", "luna")]
    [InlineData("open-model", "70B", "70b")]
    [InlineData("audience", "Customers", "customers")]
    public void A_choice_is_read_whatever_its_case(string key, string typed, string choice)
    {
        var reading = Estimates.Read((key, typed));

        Assert.Empty(reading.Problems);
        Assert.Contains(new(key, choice), ParsedWorkload.Query(reading.Workload));
    }

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(["people", "requests", "spare"], Estimates.Read(("spare", "x"), ("requests", "y"), ("people", "z")).Problems.Select(static problem => problem.Key));

    [Fact]
    public void Shares_of_one_whole_do_not_exceed_it() =>
        Assert.Equal("written-share", Assert.Single(Estimates.Read(("cached-share", "60"), ("written-share", "50")).Problems).Key);

    [Fact]
    public void Only_what_differs_stands_in_the_address() => Assert.Equal(
        ["as-of=2026-11-26", "model=luna", "requests=5"],
        ParsedWorkload.Query(Estimates.Read(("requests", "5"), ("people", "60"), ("model", "luna"), ("price-in", "0.1"), ("audience", "staff")).Workload).Select(static pair => $"{pair.Key}={pair.Value}"));

    [Fact]
    public void A_default_may_depend_on_the_model() =>
        Assert.Equal((0.5m, 1m), (Estimates.Of().Workload[CostInput.HostRun], Estimates.Of(("open-model", "70b")).Workload[CostInput.HostRun]));

    [Theory]
    [InlineData("", "", "seat-price training-price")]
    [InlineData("audience", "customers", "training-price")]
    [InlineData("seat-price", "21", "training-price")]
    public void A_price_read_long_ago_is_named_where_the_reader_gave_none(string key, string value, string old)
    {
        var sheet = new PriceSheet(Estimates.Day, Estimates.Guide.Prices.Prices.Select(static row => row.Id is "seat-price" or "training-price" ? ReadInMay(row) : row));
        var given = key == "seat-price" ? new Dictionary<CostInput, decimal> { [CostInput.SeatPrice] = decimal.Parse(value, CultureInfo.InvariantCulture) } : [];
        var workload = Workload.Of(sheet, new(value == "customers", "luna", "8b"), given);

        Assert.Equal(old, string.Join(' ', workload.OldPrices.Select(static price => price.Id)));
    }

    private static Row ReadInMay(Row row) => row with
    {
        Dated = [row.On(Estimates.Day)! with { Origin = new(null, null, new(2026, 5, 1), null, [new(SourceKind.Vendor, "A page", "https://example.org/page", new(2026, 5, 1))], null) }],
    };

    [Fact]
    public void A_default_may_depend_on_who_uses_it()
    {
        var (staff, customers, before) = (Estimates.Of(), Estimates.Of(("audience", "customers")), Estimates.Of(("audience", "customers"), ("as-of", "2026-11-25")));

        Assert.Equal((1m, 2m, 1m), (staff.Workload[CostInput.ApiBuild], customers.Workload[CostInput.ApiBuild], before.Workload[CostInput.ApiBuild]));
        Assert.Empty(customers.Workload.Given);
    }
}
