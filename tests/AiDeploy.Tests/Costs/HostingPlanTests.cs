using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

public sealed class HostingPlanTests
{
    [Fact]
    public void A_model_too_large_for_one_machine_does_not_fit()
    {
        var estimate = Estimates.Of(("open-model", "405b"), ("bits", "16"));

        Assert.Null(estimate.Hosting.Gpus);
        Assert.Equal(Obstacle.DoesNotFit, estimate[Option.SelfHosting].Obstacle);
    }

    [Fact]
    public void A_model_that_nobody_measured_has_no_speed() =>
        Assert.Equal(Obstacle.NoSpeed, Estimates.Of(("open-model", "405b"))[Option.SelfHosting].Obstacle);

    [Fact]
    public void A_speed_that_is_given_counts() =>
        Assert.Equal((8, 100m), (Estimates.Of(("open-model", "405b"), ("speed", "100")).Hosting.Gpus!.Value, Estimates.Of(("open-model", "405b"), ("speed", "100")).Hosting.TokensPerSecond!.Value));

    [Fact]
    public void A_replica_has_no_fewer_GPUs_than_were_measured() =>
        Assert.Equal(2, Estimates.Of(("open-model", "70b"), ("bits", "4"), ("conversations", "1")).Hosting.Gpus);

    [Theory]
    [InlineData("2000", 8192)]
    [InlineData("32000", 32000 + 1000 + 400)]
    public void A_conversation_has_room_for_a_request_its_passages_and_its_answer(string tokensIn, decimal tokens) =>
        Assert.Equal(tokens, Estimates.Of(("tokens-in", tokensIn), ("passage-tokens", "1000"), ("tokens-out", "400")).Hosting.ContextTokens);

    [Theory]
    [InlineData("2000", "400", "speed-8b-2048-2048", false)]
    [InlineData("600", "20", "speed-8b-8192-512", true)]
    [InlineData("100", "100", "speed-8b-128-128", false)]
    [InlineData("100", "900", "speed-8b-128-1024", false)]
    public void The_nearest_measured_shape_is_taken(string tokensIn, string tokensOut, string speed, bool countsInput)
    {
        var plan = Estimates.Of(("tokens-in", tokensIn), ("tokens-out", tokensOut)).Hosting;

        Assert.Equal((speed, countsInput), (plan.Measured!.Row.Id, plan.CountsInput));
    }

    [Fact]
    public void Bought_machines_cost_the_same_at_any_volume()
    {
        var few = Estimates.Of(("hardware-price", "250000"), ("requests", "1"));
        var many = Estimates.Of(("hardware-price", "250000"), ("requests", "1000000000"));

        Assert.Equal(few[Option.SelfHosting].Monthly, many[Option.SelfHosting].Monthly);
        Assert.Equal(7500.93m, Math.Round(few[Option.SelfHosting].Lines.Single(static line => line.Part == CostPart.Machines).Monthly, 2));
    }
}
