using System.Globalization;
using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Three whole scenarios, as the form gives them, against figures computed elsewhere: up front, a month, twelve months.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("off-the-shelf", "0.00", "1200.00", "14400.00")]
    [InlineData("api-integration", "17000.00", "1911.20", "39934.40")]
    [InlineData("fine-tuning", "32005.18", "3726.61", "76724.50")]
    [InlineData("self-hosting", "34000.00", "14425.40", "207104.80")]
    public void Sixty_people_chat(string option, string upfront, string month, string year) =>
        Assert.Equal((upfront, month, year), Figures(Estimates.OfScenario("internal-chat"), option));

    [Fact]
    public void Where_nothing_is_said_sixty_people_chat() =>
        Assert.Equal(ParsedWorkload.Query(Estimates.OfScenario("internal-chat").Workload), ParsedWorkload.Query(Estimates.Of().Workload));

    [Theory]
    [InlineData("api-integration", "34000.00", "4850.00", "92200.00")]
    [InlineData("fine-tuning", "49005.18", "9951.70", "168425.55")]
    [InlineData("self-hosting", "51000.00", "14425.40", "224104.80")]
    public void Customers_are_helped_by_a_small_model(string option, string upfront, string month, string year) =>
        Assert.Equal((upfront, month, year), Figures(Estimates.OfScenario("support-assistant"), option));

    [Fact]
    public void Customers_are_helped_by_a_larger_model_with_a_cache()
    {
        var estimate = Estimates.Of(("audience", "customers"), ("requests", "2000000"), ("tokens-in", "1500"), ("tokens-out", "300"), ("cached-share", "50"), ("api-build", "2"), ("api-run", "0.25"));

        Assert.Equal(("34000.00", "13400.00", "194800.00"), Figures(estimate, "api-integration"));
    }

    [Fact]
    public void No_seat_covers_customers() =>
        Assert.Equal(Obstacle.NoSeatForCustomers, Estimates.OfScenario("support-assistant")[Option.OffTheShelf].Obstacle);

    [Fact]
    public void Data_that_may_not_leave_has_its_price()
    {
        var estimate = Estimates.Without(
            [Option.OffTheShelf, Option.ApiIntegration, Option.FineTuning],
            ("model", "luna"), ("requests", "60000000"), ("tokens-in", "600"), ("tokens-out", "20"), ("host-build", "3"), ("host-run", "1"), ("host-other", "200"), ("api-build", "0"), ("api-run", "0"));

        Assert.Equal(("51000.00", "34676.20", "467114.40"), Figures(estimate, "self-hosting"));
        Assert.Equal(("0.00", "4200.00", "50400.00"), Figures(estimate, "api-integration"));
        Assert.Equal(30476.20m, estimate.Cheapest!.Monthly - estimate[Option.ApiIntegration].Monthly);
        Assert.Equal(467114.40m - estimate.CheapestOfAll!.Total(12), estimate.PriceOfConstraint);
    }

    private static (string, string, string) Figures(CostEstimate estimate, string option)
    {
        var cost = estimate.Options.Single(cost => cost.Option.Id == option);
        return (Cents(cost.Upfront), Cents(cost.Monthly), Cents(cost.Total(12)));
    }

    private static string Cents(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero).ToString("F2", CultureInfo.InvariantCulture);
}
