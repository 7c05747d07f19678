using AiDeploy.Web.Features.Recommend.Portfolios;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>One page that says what may go where.</summary>
public sealed class PolicyTests(Site site)
{
    private const string Cases = "?c=full/2/job-chat/boundary-own-hardware/product-as-is/case=Records&c=full/2/job-write/boundary-vendor-terms/users-staff/product-as-is/case=Letters&c=quick/1/product-yes/case=Mail";

    [Fact]
    public async Task Without_cases_it_has_the_levels_of_the_guide_and_a_list_to_fill()
    {
        var page = await site.GetAsync("/portfolio/policy");
        var tiers = page.All("[aria-labelledby=tiers] tbody tr").Texts().ToList();

        Assert.Equal(3, tiers.Count);
        Assert.StartsWith("1. Any approved service By a vendor on its business terms A paid plan or API that doesn’t train on our data.", tiers[0], StringComparison.Ordinal);
        Assert.Equal(6, page.All("[aria-labelledby=approved] tbody tr").Count());
    }

    [Fact]
    public async Task A_portfolio_puts_each_case_into_its_tier_and_names_those_nobody_has_placed()
    {
        var page = await site.GetAsync("/portfolio/policy" + Cases);

        Assert.Equal(["Letters", "", "Records"], page.All("[aria-labelledby=tiers] tbody td:last-child").Texts());
        Assert.StartsWith("Nobody has placed the data of Mail yet.", page.All(".caution").Single().Said(), StringComparison.Ordinal);
        Assert.Equal(["Records 3", "Letters 1", "Mail Not known yet"], page.All("[aria-labelledby=approved] tbody tr").Take(3).Select(static row => $"{row.Children[1].Said()} {row.Children[2].Said()}"));
    }

    [Fact]
    public async Task The_document_says_the_same()
    {
        var page = await site.GetAsync("/portfolio/policy" + Cases);
        var text = (await site.GetAsync(page.All("link[type='text/markdown']").Single().Href()!["https://localhost".Length..])).Body;

        Assert.Contains("| 3. Stays with us | Only on our own hardware or where there is no network |  | Records |", text, StringComparison.Ordinal);
        Assert.All(PolicyView.Rules, rule => Assert.Contains(rule, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_case_that_cannot_be_used_is_mended_in_the_form_of_the_portfolio() =>
        Assert.Equal("/portfolio?c=nonsense", (await site.GetAsync("/portfolio/policy?c=nonsense")).Location);

    /// <summary>A new answer on data must get a tier, or a policy would leave its cases out.</summary>
    [Fact]
    public void Every_answer_on_where_data_may_go_is_in_one_tier()
    {
        var current = Known.Guide.Decisions["full"].Current;

        Assert.All(current.Find(PortfolioCase.Boundary)!.Answers, static answer => Assert.Single(DataTier.All, tier => tier.Holds(answer.Id)));
        Assert.Equal(current.Find(PortfolioCase.Boundary)!.Answers.Length, DataTier.All.Sum(static tier => tier.Answers.Length));
        Assert.NotNull(current.Find(PortfolioCase.Job));
    }
}
