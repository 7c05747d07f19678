namespace AiDeploy.Tests.Decisions;

/// <summary>The full check against what a consultant would say.</summary>
public sealed class SituationTests
{
    public static TheoryData<string> Names => [.. Situation.All.Select(static situation => situation.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Version_2_gives_the_advice_that_a_consultant_would_give(string name)
    {
        var situation = Situation.All.Single(situation => situation.Name == name);
        Assert.Equal(situation.Advice, Advice(situation, 2));
    }

    /// <summary>The figure for version 1 is told beside: what it got right shows that these were not chosen to fail there.</summary>
    [Fact]
    public void Version_1_went_wrong_in_fifteen_of_them() =>
        Assert.Equal(15, Situation.All.Count(static situation => Advice(situation, 1) != situation.Advice));

    private static string Advice(Situation situation, int version) =>
        Published.Guide.FindingOut.Provisional(situation.In(Published.Find("full", version))).Id;
}
