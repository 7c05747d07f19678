using AiDeploy.Costs;
using static AiDeploy.Costs.CostInput;

namespace AiDeploy.Tests.Costs;

/// <summary>What counts from an edition on, and changes no estimate of the editions before it.</summary>
public sealed class EditionTests
{
    private static readonly CostInput[] New =
        [Seat2People, Seat2Price, SeatTokens, SolvedShare, PartnerMonth, LicenseMonth, ReviewShare, ReviewMinutes, ReviewerHour];

    [Theory]
    [InlineData("2026-11-25")]
    [InlineData("2026-11-26")]
    public void An_input_is_nothing_in_an_edition_older_than_it(string day)
    {
        var workload = Estimates.Read(("as-of", day)).Workload;

        Assert.All(New, input => Assert.Equal((0m, null), (workload[input], workload.StartOf(input))));
    }

    [Fact]
    public void The_newest_edition_knows_every_input() =>
        Assert.All(InputNames.All, static input => Assert.NotNull(Today().Workload.StartOf(input)));

    [Fact]
    public void Machines_are_paid_for_at_once_and_their_power_each_month()
    {
        var line = Hosting(Today(("hardware-price", "80000"), ("kilowatts", "2.6"), ("power-price", "0.3"))).Lines[0];

        Assert.Equal((CostPart.Machines, 80_000m, 797.16m), (line.Part, line.Upfront, line.Monthly));
    }

    [Fact]
    public void An_older_edition_spreads_their_price_over_the_months()
    {
        var line = Hosting(Estimates.Of(("hardware-price", "80000"), ("kilowatts", "2.6"), ("power-price", "0.3"))).Lines[0];

        Assert.Equal((0m, 2_797.16m), (line.Upfront, line.Monthly));
    }

    [Fact]
    public void What_machines_are_worth_in_the_end_is_in_no_sum() =>
        Assert.Equal(
            Hosting(Today(("hardware-price", "80000"))).Total(36),
            Hosting(Today(("hardware-price", "80000"), ("hardware-residual", "50"), ("hardware-months", "60"))).Total(36));

    [Theory]
    [InlineData("2026-11-26", 400)]
    [InlineData("2026-11-27", 500)]
    public void Requests_sent_again_load_machines(string day, decimal tokens)
    {
        var estimate = Estimates.Of(("as-of", day), ("retries", "25"));

        Assert.Equal(tokens, estimate.Hosting.TokensPerRequest(estimate.Workload));
    }

    [Fact]
    public void A_partner_and_a_license_have_lines_of_their_own()
    {
        var cost = Hosting(Today(("partner-month", "4000"), ("license-month", "1500")));

        var own = cost.Lines.Where(static line => line.Part is CostPart.Partner or CostPart.License);
        Assert.Equal([4_000m, 1_500m], own.Select(static line => line.Monthly));
        Assert.Equal(5_500m, cost.Monthly - Hosting(Today()).Monthly);
    }

    [Fact]
    public void Reviews_are_work_and_cost_the_same_with_every_option()
    {
        var (with, without) = (Today(("review-share", "10")), Today());

        Assert.All(with.Options, cost => Assert.Equal(26_400m * 0.1m * 3 / 60 * 50, Math.Round(cost.Monthly - without[cost.Option].Monthly, 9)));
        Assert.All(with.Options, static cost => Assert.True(cost.Lines.Single(static line => line.Part == CostPart.Review).IsPeople));
    }

    [Fact]
    public void Reviews_move_no_break_even() =>
        Assert.Equal(CostBreakEvens.Of(Today()).Seats, CostBreakEvens.Of(Today(("review-share", "10"))).Seats);

    [Fact]
    public void From_so_many_people_on_an_API_is_cheaper_than_seats_of_two_kinds()
    {
        var estimate = Today(("seat2-people", "5"), ("seat-minimum", "0"));
        var people = CostBreakEvens.Of(estimate).Seats!.Value;

        Assert.True(Lead(people - 1) < 0);
        Assert.True(Lead(people) >= 0);

        decimal Lead(decimal count)
        {
            var there = estimate.With(People, count).With(Requests, count * 440);
            return there[Option.OffTheShelf].Total(12) - there[Option.ApiIntegration].Total(12);
        }
    }

    [Fact]
    public void Input_read_from_the_cache_keeps_its_price_in_a_batch()
    {
        var half = Today(("cached-share", "50"), ("batch-share", "100"), ("api-build", "0"), ("api-run", "0"))[Option.ApiIntegration];
        var full = Today(("cached-share", "50"), ("api-build", "0"), ("api-run", "0"))[Option.ApiIntegration];

        Assert.Equal(full.Monthly / 2, half.Monthly);
    }

    private static CostEstimate Today(params (string Key, string Value)[] inputs) => Estimates.Of([("as-of", "2026-11-27"), .. inputs]);

    private static OptionCost Hosting(CostEstimate estimate) => estimate[Option.SelfHosting];

    [Theory]
    [InlineData("2026-11-27", "sonnet", 50)]
    [InlineData("2026-11-27", "gpt-oss", 50)]
    [InlineData("2026-11-27", "gpt-oss-groq", 100)]
    [InlineData("2026-11-26", "gpt-oss", 50)]
    [InlineData("2026-11-26", "mistral-large", 50)]
    public void A_batch_costs_what_the_model_says_from_the_third_edition_on(string day, string model, int percent) =>
        Assert.Equal(percent, Estimates.Of(("as-of", day), ("model", model)).Workload[CostInput.BatchPrice]);

    /// <summary>The row of Claude Sonnet tells its cached price by copies alone, and the others by the vendor's own page.</summary>
    [Theory]
    [InlineData(CostInput.PriceIn, AiDeploy.Reference.Certainty.High)]
    [InlineData(CostInput.PriceCached, AiDeploy.Reference.Certainty.Medium)]
    [InlineData(CostInput.ApiBuild, AiDeploy.Reference.Certainty.Ours)]
    public void A_figure_is_as_certain_as_itself_and_not_as_its_row(CostInput input, AiDeploy.Reference.Certainty certainty) =>
        Assert.Equal(certainty, Today().Workload.CertaintyOf(input));
}
