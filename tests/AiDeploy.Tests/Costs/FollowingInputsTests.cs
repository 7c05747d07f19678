using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Inputs that nobody gives follow from others: 440 requests a month for each of the people, no peak where all can wait.</summary>
public sealed class FollowingInputsTests
{
    [Theory]
    [InlineData("as-of=2026-11-27&people=300", 132_000)]
    [InlineData("as-of=2026-11-27&people=0", 0)]
    [InlineData("as-of=2026-11-27&people=300&requests=26400", 26_400)]
    [InlineData("as-of=2026-11-27&people=300&audience=customers", 26_400)]
    [InlineData("as-of=2026-11-26&people=300", 26_400)]
    [InlineData("as-of=2026-11-25&people=300", 26_400)]
    public void Requests_are(string query, int requests) => Assert.Equal(requests, Of(query)[CostInput.Requests]);

    [Theory]
    [InlineData("as-of=2026-11-27&people=300")]
    [InlineData("as-of=2026-11-27&people=300&requests=26400")]
    [InlineData("as-of=2026-11-27&people=300&audience=customers")]
    public void The_address_keeps_what_was_given_and_nothing_else(string query) =>
        Assert.Equal(
            query.Split('&').Order(),
            ParsedWorkload.Query(Of(query)).Select(static pair => $"{pair.Key}={pair.Value}").Order());

    [Fact]
    public void People_changed_change_requests_only_while_these_follow()
    {
        Assert.Equal(88_000, Of("as-of=2026-11-27&people=300").With(CostInput.People, 200)[CostInput.Requests]);
        Assert.Equal(5, Of("as-of=2026-11-27&people=300&requests=5").With(CostInput.People, 200)[CostInput.Requests]);
    }

    [Theory]
    [InlineData("as-of=2026-11-27&requests=1000", 3, 1)]
    [InlineData("as-of=2026-11-27&requests=1000&batch-share=80", 1.4, 1)]
    [InlineData("as-of=2026-11-27&requests=1000&batch-share=100", 1, 0)]
    [InlineData("as-of=2026-11-27&requests=1000&batch-share=100&peak=2&spare=3", 2, 3)]
    [InlineData("as-of=2026-11-26&requests=1000&batch-share=100", 3, 1)]
    public void Requests_that_can_wait_fill_the_quiet_hours(string query, decimal peak, decimal spare) =>
        Assert.Equal((peak, spare), (Of(query)[CostInput.Peak], Of(query)[CostInput.Spare]));

    private static Workload Of(string query) =>
        Estimates.Of([.. query.Split('&').Select(static pair => (pair.Split('=')[0], pair.Split('=')[1]))]).Workload;
}
