using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

public sealed class SeatUseTests
{
    [Theory]
    [InlineData(40, 168_000, false)]
    [InlineData(40, 168_001, true)]
    [InlineData(1, 4_200, false)]
    [InlineData(1, 4_201, true)]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, true)]
    public void Up_to_200_requests_on_each_of_21_working_days_come_from_people(decimal people, decimal requests, bool beyond) =>
        Assert.Equal(beyond, new SeatUse(people, requests).IsBeyondPeople);

    /// <summary>20 seats at $20, and 10,000 requests of 2,000 tokens in and 400 out at $2 and $10 a million: $400 + $80.</summary>
    [Fact]
    public void A_seat_without_use_pays_for_each_request_besides()
    {
        var estimate = Estimates.Of(
            ("as-of", "2026-11-27"), ("people", "10"), ("requests", "10000"), ("seat-minimum", "20"), ("seat-tokens", "100"));

        Assert.Equal(480, estimate[Option.OffTheShelf].Monthly);
        Assert.Equal(560, estimate.With(CostInput.PriceIn, 6)[Option.OffTheShelf].Monthly);
    }

    /// <summary>Such seats pay another model's price too, so they must be estimated anew with it.</summary>
    [Fact]
    public void Another_model_changes_what_a_seat_without_use_pays()
    {
        var estimate = Estimates.Of(("as-of", "2026-11-27"), ("people", "100"), ("requests", "400000"), ("seat-tokens", "100"));

        Assert.All(estimate.ModelsThatChangeTheOrder(), group => Assert.All(group, model => Assert.Equal(
            group.Key, CostEstimate.Of(estimate.Workload.WithModel(model), []).Cheapest!.Option)));
        Assert.Equal(
            estimate.Workload.Sheet.Models.Where(model => CostEstimate.Of(estimate.Workload.WithModel(model), []).Cheapest!.Option != estimate.Cheapest!.Option),
            estimate.ModelsThatChangeTheOrder().SelectMany(static group => group).OrderBy(model => estimate.Workload.Sheet.Models.IndexOf(model)));
    }

    [Fact]
    public void No_scenario_of_the_form_asks_more_of_its_seats() =>
        Assert.DoesNotContain(
            Estimates.Guide.CostForm.Scenarios.Select(static scenario => Estimates.OfScenario(scenario.Id)).Where(static estimate => estimate[Option.OffTheShelf].Obstacle is null),
            static estimate => estimate.Workload.SeatUse.IsBeyondPeople);

    /// <summary>A hundred million requests a month by forty people were cheapest with seats.</summary>
    [Theory]
    [InlineData("168000", "off-the-shelf", false)]
    [InlineData("168001", "api-integration", true)]
    [InlineData("100000000", "fine-tuning", true)]
    public void Seats_beyond_what_people_send_keep_their_sum_and_are_no_contender(string requests, string cheapest, bool outOfReach)
    {
        var estimate = Today("40", requests);

        Assert.Equal((cheapest, outOfReach), (estimate.Cheapest!.Option.Id, estimate[Option.OffTheShelf].IsOutOfReach));
        Assert.Equal(800, estimate[Option.OffTheShelf].Monthly);
        Assert.NotEqual(outOfReach, estimate.Contenders.Any(static cost => cost.Option == Option.OffTheShelf));
    }

    [Fact]
    public void Links_of_earlier_editions_keep_their_order()
    {
        var estimate = Estimates.Of(("as-of", "2026-11-26"), ("people", "40"), ("requests", "100000000"));

        Assert.Equal(Option.OffTheShelf, estimate.Cheapest!.Option);
    }

    [Fact]
    public void The_order_is_said_to_change_where_seats_come_out_of_reach()
    {
        var estimate = Today("40", "100000");
        var fields = Estimates.Guide.CostForm.Fields;
        var (requests, people) = (Change(CostInput.Requests), Change(CostInput.People));
        var seats = VolumeCurve.Of(estimate).Lines.Single(static line => line.Option == Option.OffTheShelf);

        Assert.Equal(168_001, requests.Higher!.Value);
        Assert.Equal(23, people.Lower!.Value);
        Assert.Equal(168_000, seats.Points[^1].Requests);
        Assert.Contains(VolumeCurve.Of(estimate).Crossings, static crossing => crossing.Requests == 168_001 && crossing.Before == Option.OffTheShelf);

        Sensitivity Change(CostInput input) => Sensitivity.Of(estimate, fields).Single(one => one.Field.Input == input);
    }

    [Fact]
    public void Seats_that_come_within_reach_on_the_way_are_found()
    {
        var estimate = Today("1", "100000");
        var people = Sensitivity.Of(estimate, Estimates.Guide.CostForm.Fields).Single(static one => one.Field.Input == CostInput.People);

        Assert.NotEqual(Option.OffTheShelf, estimate.Cheapest!.Option);
        Assert.Equal(new OrderChange(24, Option.OffTheShelf), people.Higher);
    }

    private static CostEstimate Today(string people, string requests) =>
        Estimates.Of(("as-of", "2026-11-27"), ("people", people), ("requests", requests));
}
