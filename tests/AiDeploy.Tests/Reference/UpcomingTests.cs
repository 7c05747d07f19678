using System.Collections.Immutable;
using AiDeploy.Reference;

namespace AiDeploy.Tests.Reference;

/// <summary>What a row says of days to come stood in its notes only.</summary>
public sealed class UpcomingTests
{
    private static readonly DateOnly Today = new(2026, 11, 27);

    [Fact]
    public void A_price_announced_for_later_is_upcoming_until_its_day()
    {
        var row = Row(
            new(new GpuPrice(2), From(new(2026, 10, 1), new(2026, 11, 30))), new(new GpuPrice(4), From(new(2026, 12, 1), null)));

        Assert.Equal(["2026-12-01 $2 $4"], Upcoming.Of(row, Today).Select(Write));
        Assert.Empty(Upcoming.Of(row, new(2026, 12, 1)));
    }

    [Fact]
    public void What_ends_without_a_successor_is_upcoming_on_its_last_day()
    {
        var row = Row(new Dated(new GpuPrice(2), From(null, new(2026, 11, 30))));

        Assert.Equal(["2026-11-30 $2 "], Upcoming.Of(row, new(2026, 11, 30)).Select(Write));
        Assert.Empty(Upcoming.Of(row, new(2026, 12, 1)));
    }

    [Theory]
    [InlineData("May 7, 2026 for some; January 6, 2027 for all, March 1, 2028 in the end", "2027-01-06")]
    [InlineData("since May 7, 2026", null)]
    [InlineData("4 months", null)]
    public void A_fact_is_upcoming_on_the_next_day_it_names(string value, string? day) =>
        Assert.Equal(day, Upcoming.Of(Row(new Dated(new FactValue(value), From(null, null))), Today).SingleOrDefault()?.Day.ToString("yyyy-MM-dd"));

    [Fact]
    public void What_was_taken_back_is_not_to_come()
    {
        var wrong = From(new(2026, 12, 1), null) with { Corrected = new(2026, 11, 26) };

        Assert.Empty(Upcoming.Of(Row(new(new GpuPrice(2), From(null, null)), new(new GpuPrice(4), wrong)), Today));
    }

    private static string Write(Upcoming one) => $"{one.Day:yyyy-MM-dd} {one.Now.Figures.Words} {one.Next?.Words}";

    private static Row Row(params ImmutableArray<Dated> dated) => new(Table.Gpus, "a", 1, "A thing", "per hour", dated);

    private static Provenance From(DateOnly? from, DateOnly? to) => new(from, to, new(2026, 10, 1), null, [], null);
}
