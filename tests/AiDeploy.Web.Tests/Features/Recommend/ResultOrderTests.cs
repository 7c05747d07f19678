using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>The result page, in the order in which people need it; what is read on demand is folded.</summary>
public sealed class ResultOrderTests(Site site)
{
    private const string Settled =
        "/recommendation/full/2/job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried/place-eu/personal-yes";

    [Fact]
    public async Task First_comes_what_to_do_and_what_it_takes() =>
        Assert.Equal(
            [
                "What it would cost", "What to do next", "Start with", "This holds as long as", "What the law asks for",
                "Before you start", "Your answers", "Whom to ask: 2 mails to copy", "Why you are getting this result", "Why not the others", "What would change this",
            ],
            (await site.GetAsync(Settled)).All("article :not(.print-only) > h2").Select(static heading => heading.Said()).Take(11));

    [Fact]
    public async Task What_is_read_on_demand_is_folded_below_its_heading()
    {
        var page = await site.GetAsync(Settled);

        Assert.Equal(
            ["ask", "why-this", "ruled-out", "changes", "sharpen"],
            page.All("article details:not([open]) > summary h2").Select(static heading => heading.Id));
    }

    [Fact]
    public async Task What_would_change_it_is_one_table_that_names_each_result_once()
    {
        var page = await site.GetAsync(Settled);
        var results = page.All("[aria-labelledby=changes] tbody th").Select(static result => result.Said()).ToList();

        Assert.Single(page.All("[aria-labelledby=changes] table"));
        Assert.NotEmpty(results);
        Assert.Distinct(results);
    }

    [Fact]
    public async Task The_quick_decision_says_right_below_its_headline_what_it_has_not_asked() =>
        Assert.Contains(
            "Not asked yet: kind of job, where data may go",
            (await site.GetAsync("/recommendation/quick/1/product-no/integration-yes/ceiling-no")).All("header.answer .caution").Single().Said(),
            StringComparison.Ordinal);
}
