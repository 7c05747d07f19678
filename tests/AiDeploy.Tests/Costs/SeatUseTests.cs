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

    [Fact]
    public void No_scenario_of_the_form_asks_more_of_its_seats() =>
        Assert.DoesNotContain(
            Estimates.Guide.CostForm.Scenarios.Select(static scenario => Estimates.OfScenario(scenario.Id)).Where(static estimate => estimate[Option.OffTheShelf].Obstacle is null),
            static estimate => estimate.Workload.SeatUse.IsBeyondPeople);
}
