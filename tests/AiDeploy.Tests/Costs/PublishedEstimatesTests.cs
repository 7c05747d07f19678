using System.Globalization;
using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Links that were published keep their cents, whatever becomes of the table since: each line is an address and what it told.</summary>
public sealed class PublishedEstimatesTests
{
    public static TheoryData<string, string> Published => new(
        File.ReadLines(Path.Combine(Repository.Tests, "Costs", "published-estimates.txt"))
            .Select(static line => line.Split(" => "))
            .Select(static parts => (parts[0], parts[1])));

    [Theory]
    [MemberData(nameof(Published))]
    public void A_published_estimate_keeps_its_cents(string query, string told) => Assert.Equal(told, Tell(query));

    private static string Tell(string query)
    {
        var pairs = query.Split('&').Select(static pair => pair.Split('=')).Select(static pair => KeyValuePair.Create(pair[0], pair[1]));
        var read = ParsedWorkload.Of(Estimates.Guide.CostForm, Estimates.Guide.Prices, pairs);
        Assert.Empty(read.Problems);
        return string.Join("; ", CostEstimate.Of(read.Workload, []).Options.Select(static cost => cost.Obstacle is { } obstacle
            ? $"{cost.Option} {obstacle}"
            : string.Create(CultureInfo.InvariantCulture, $"{cost.Option} {cost.Upfront:0.00} + {cost.Monthly:0.00}")));
    }
}
