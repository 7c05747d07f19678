using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>Nobody has to guess the bill: its question leads to the estimate, and the estimate leads back with the answer.</summary>
public sealed class BillAnsweredTests(Site site)
{
    private const string Before = "/decide/full/2/job-chat/boundary-vendor-terms/users-staff/product-none";

    [Fact]
    public async Task The_question_leads_to_the_estimate_and_the_estimate_back_with_each_answer()
    {
        var question = await site.GetAsync(Before);
        var estimate = question.All("form.question a").Single(static link => link.Said() == "Estimate it").Href()!;
        var form = await site.GetAsync(estimate);
        var result = await site.GetAsync(estimate.Replace("?", "?as-of=2026-11-27&requests=40000&", StringComparison.Ordinal));
        var back = result.All("[aria-labelledby=answer-back] a").Hrefs().ToList();

        Assert.Equal(200, form.Status);
        Assert.Equal(
            [$"{Before}/bill-fine", $"{Before}/bill-high", $"{Before}/bill-prohibitive"],
            back.Select(static link => link!.Split('?')[0]));
        Assert.All(back, static link => Assert.Contains("requests=40000", link, StringComparison.Ordinal));
        Assert.Contains("What goes wrong", (await site.GetAsync(back[0]!)).All("h1").Single().Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_answered_after_it_is_kept()
    {
        const string Answers = "job-chat/boundary-vendor-terms/users-staff/product-none/bill-unsure/volume-low/failing-nothing";
        var result = await site.GetAsync($"/costs?as-of=2026-11-27&requests=40000&for=full/2/{Answers}");

        Assert.StartsWith(
            "/recommendation/full/2/job-chat/boundary-vendor-terms/users-staff/product-none/bill-fine/failing-nothing?",
            result.All("[aria-labelledby=answer-back] a").First().Href(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_bill_is_known_nothing_is_asked_back() =>
        Assert.Empty((await site.GetAsync(
            "/costs?as-of=2026-11-27&requests=40000&for=full/2/job-chat/boundary-vendor-terms/users-staff/product-none/bill-fine/failing-nothing"))
            .All("[aria-labelledby=answer-back]"));

    [Fact]
    public async Task No_other_question_leads_to_the_estimate() =>
        Assert.Empty((await site.GetAsync("/decide/full/2/job-chat")).All("form.question a[href^='/costs']"));
}
