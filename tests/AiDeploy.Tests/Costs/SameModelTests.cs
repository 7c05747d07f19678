using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>Own machines beside the same model at a host.</summary>
public sealed class SameModelTests
{
    private static readonly (string Key, string Value)[] Documents =
    [
        ("as-of", "2026-11-27"), ("audience", "customers"), ("requests", "3000000"), ("tokens-in", "8000"), ("tokens-out", "500"),
        ("open-model", "gpt-oss-120b"), ("batch-share", "80"), ("peak", "1"), ("spare", "0"), ("utilization", "95"),
    ];

    [Fact]
    public void The_hosts_of_the_model_to_host_come_cheapest_first()
    {
        var same = Of();

        Assert.Equal("gpt-oss-deepinfra", same.Cheapest!.Bill.Model.Id);
        Assert.Equal(["gpt-oss", "gpt-oss-deepinfra", "gpt-oss-groq", "gpt-oss-sambanova", "gpt-oss-together"], same.Hosts.Select(static host => host.Bill.Model.Id).Order());
        Assert.Equal(same.Hosts.Select(static host => host.Bill.Monthly).Order(), same.Hosts.Select(static host => host.Bill.Monthly));
    }

    [Theory]
    [InlineData("gpt-oss-groq", true)]
    [InlineData("gpt-oss-20b-groq", false)]
    [InlineData("sonnet", false)]
    public void It_is_known_whether_the_model_behind_the_API_is_the_one_to_host(string model, bool isSame) =>
        Assert.Equal(isSame, Of(("model", model)).IsChosen);

    /// <summary>With the same people on both sides, only the machines would count: 3,350.70 ÷ 0.0009 = 3.72 million at Fireworks, which has a batch price.</summary>
    [Theory]
    [InlineData("gpt-oss-deepinfra", 326_828_783)]
    [InlineData("gpt-oss-sambanova", 4_436_675)]
    [InlineData("gpt-oss-groq", 6_078_245)]
    [InlineData("gpt-oss", 17_576_408)]
    public void Own_machines_break_even_where_an_estimate_with_that_host_says(string host, int? requests)
    {
        var chosen = CostBreakEvens.Of(Estimates.Of([.. Documents, ("model", host)]));

        Assert.Equal(requests, Of(("model", "sonnet")).Hosts.Single(one => one.Bill.Model.Id == host).HostingFrom);
        Assert.Equal(requests, chosen.HostingFrom);
    }

    /// <summary>As a developer forced it before the model could be hosted here: a faster GPU, all of it in a batch, fewer people.</summary>
    [Fact]
    public void The_break_even_that_was_worked_out_elsewhere_comes_out()
    {
        var same = Of(("speed", "15000"), ("batch-share", "100"), ("host-run", "0.2"), ("gpu-hour", "2.69"));

        Assert.Equal(3_507_156, same.Hosts.Single(static host => host.Bill.Model.Id == "gpt-oss").HostingFrom);
    }

    [Fact]
    public void A_host_that_takes_no_requests_of_that_length_is_not_the_cheapest()
    {
        var same = Of(("open-model", "qwen-27b"), ("tokens-in", "300000"));

        Assert.Equal("qwen-27b-alibaba", same.Cheapest!.Bill.Model.Id);
        Assert.True(same.Hosts[^1].Bill.IsTooLong);
    }

    [Theory]
    [InlineData("open-model", "own")]
    [InlineData("parameters", "100")]
    [InlineData("open-model", "405b")]
    public void A_model_that_nobody_else_hosts_has_nothing_to_compare_with(string key, string value)
    {
        var same = Of((key, value));

        Assert.Equal((false, null), (same.IsChosen, same.Cheapest));
        Assert.Empty(same.Hosts);
    }

    private static SameModel Of(params (string Key, string Value)[] changed) => SameModel.Of(Estimates.Of([.. Documents, .. changed]));
}
