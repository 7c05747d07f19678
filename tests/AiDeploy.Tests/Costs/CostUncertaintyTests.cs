using AiDeploy.Costs;
using CsCheck;

namespace AiDeploy.Tests.Costs;

/// <summary>How far a sum may be off, because numbers are assumed.</summary>
public sealed class CostUncertaintyTests
{
    private static readonly CostForm Form = Estimates.Guide.CostForm;

    /// <summary>Seats: 24,000. People move it 12,000 down and 24,000 up, the price of a seat 8,000 and 12,000: see method.md.</summary>
    [Fact]
    public void Moves_of_single_numbers_add_up_as_squares()
    {
        var range = Uncertain("people=100&requests=1000&seat-price=20", CostInput.People, CostInput.SeatPrice).Total(Option.OffTheShelf);

        Assert.Equal((9577.79m, 24_000m, 50_832.82m), (Math.Round(range.Low, 2), range.Likely, Math.Round(range.High, 2)));
    }

    [Fact]
    public void Where_nothing_is_assumed_there_is_no_range()
    {
        var range = Uncertain("people=100&requests=1000").Total(Option.ApiIntegration);

        Assert.Equal((range.Likely, range.Likely), (range.Low, range.High));
    }

    [Fact]
    public void What_turns_the_order_comes_first_and_then_what_moves_the_sum_most()
    {
        var movers = Uncertain("people=130&requests=30000&seat-price=24", CostInput.SeatPrice, CostInput.People, CostInput.ApiRun, CostInput.GpuHour);

        Assert.Equal([CostInput.People, CostInput.SeatPrice, CostInput.ApiRun], movers.Movers.Select(static one => one.Field.Input));
    }

    [Fact]
    public void A_rival_may_be_cheaper_where_the_range_of_the_difference_reaches_below_zero()
    {
        const string Near = "people=130&requests=30000&seat-price=24";

        Assert.True(Uncertain(Near).Lead(Option.ApiIntegration).Low > 0);
        Assert.True(Uncertain(Near, CostInput.ApiRun).Lead(Option.ApiIntegration).Low < 0);
    }

    [Fact]
    public void The_likely_sum_lies_within_its_range_which_never_reaches_below_zero() =>
        Gen.Select(Gen.OneOf<CostField>([.. Form.Fields]), Gen.Double[0, 1]).Sample(static (field, share) =>
        {
            var value = Math.Round(field.Min + ((decimal)share * (Math.Min(field.Max, 1000) - field.Min)), field.Decimals);
            var estimate = Estimates.Of((field.Input.Name(), ParsedWorkload.Write(value)));
            var uncertainty = new CostUncertainty(estimate, Form.Fields);
            return Option.All.Select(uncertainty.Total).All(static range => range.Low >= 0 && range.Low <= range.Likely && range.Likely <= range.High);
        });

    /// <summary>At 2,048 tokens in and 500 out, the speed of 3,333.78 may be 1,906.76; for 2,048 out it was measured.</summary>
    [Fact]
    public void A_speed_that_nobody_gave_makes_the_sum_of_hosting_as_unsure_as_it_is_itself()
    {
        const string Query = "as-of=2026-11-27&people=1&requests=10000000&tokens-in=2048&tokens-out=";
        var (unsure, measured) = (Hosting(Query + "500"), Hosting(Query + "2048"));

        Assert.Equal(Hosting(Query + "500&speed=1906.76").Likely, unsure.High);
        Assert.True(unsure.High > unsure.Likely);
        Assert.Equal(measured.Likely, measured.High);

        static CostRange Hosting(string query) => Uncertain(query, CostInput.Speed).Total(Option.SelfHosting);
    }

    private static CostUncertainty Uncertain(string query, params CostInput[] assumed) => new(
        Estimates.Of([.. query.Split('&').Select(static pair => (pair.Split('=')[0], pair.Split('=')[1]))]),
        assumed.Select(static input => Form[input]));
}
