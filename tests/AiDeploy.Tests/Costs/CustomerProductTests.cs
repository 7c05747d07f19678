using System.Collections.Immutable;
using AiDeploy.Costs;

namespace AiDeploy.Tests.Costs;

/// <summary>What products for customers cost by the conversation, beside the sums of the four options.</summary>
public sealed class CustomerProductTests
{
    [Fact]
    public void A_product_that_bills_solved_cases_costs_its_price_for_the_share_that_it_solves()
    {
        var fin = Find("intercom-fin", ("audience", "customers"), ("requests", "40000"));

        Assert.Equal((24_000m, 23_760m, 23_760m), (fin.Billed, fin.Low, fin.High));
    }

    [Fact]
    public void A_price_that_is_a_range_gives_a_range() =>
        Assert.Equal((36_000m, 48_000m), Range(Find("zendesk-resolution", ("audience", "customers"), ("requests", "40000"))));

    [Fact]
    public void A_product_that_bills_every_conversation_costs_the_same_whatever_it_solves()
    {
        var few = Find("agentforce-conversation", ("audience", "customers"), ("requests", "40000"), ("solved-share", "10"));

        Assert.Equal((80_000m, 80_000m), Range(few));
    }

    [Fact]
    public void The_cheapest_comes_first()
    {
        var products = Of(("audience", "customers"), ("requests", "40000"));

        Assert.Equal(5, products.Length);
        Assert.Equal(products.OrderBy(static one => one.Low).Select(static one => one.Row.Id), products.Select(static one => one.Row.Id));
    }

    [Fact]
    public void For_our_own_people_there_are_none() => Assert.Empty(Of(("requests", "40000")));

    [Theory]
    [InlineData("2026-11-25")]
    [InlineData("2026-11-26")]
    public void An_edition_older_than_their_prices_knows_none(string day) =>
        Assert.Empty(Of(("as-of", day), ("audience", "customers"), ("requests", "40000")));

    [Fact]
    public void How_many_are_solved_changes_no_sum_of_the_four()
    {
        var (half, all) = (Sums("50"), Sums("100"));

        Assert.Equal(half, all);

        static IEnumerable<decimal> Sums(string solved) =>
            CostEstimate.Of(Estimates.Read(("as-of", "2026-11-27"), ("audience", "customers"), ("solved-share", solved)).Workload, [])
                .Options.Select(static cost => cost.Total(CostEstimate.Months));
    }

    private static (decimal Low, decimal High) Range(CustomerProduct product) => (product.Low, product.High);

    private static CustomerProduct Find(string id, params (string, string)[] inputs) => Of(inputs).Single(one => one.Row.Id == id);

    private static ImmutableArray<CustomerProduct> Of(params (string, string)[] inputs) =>
        CustomerProduct.Of(Estimates.Read([("as-of", "2026-11-27"), .. inputs]).Workload);
}
