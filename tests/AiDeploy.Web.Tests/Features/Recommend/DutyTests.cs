using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>What the law of the place asks for, where several special rules may hold.</summary>
public sealed class DutyTests(Site site)
{
    private const string Hospital = "/recommendation/full/2/job-write/boundary-extra-terms/users-staff/product-none/bill-fine/failing-untested";

    [Fact]
    public async Task Health_data_in_the_European_Union_brings_the_GDPR_and_no_HIPAA()
    {
        var duties = await DutiesAsync(Hospital + "/place-eu/personal-yes/health-yes/public-yes");

        Assert.Contains("GDPR 9 and 35", duties, StringComparison.Ordinal);
        Assert.Contains("GDPR 28 and 44 to 49", duties, StringComparison.Ordinal);
        Assert.Contains("§ 393 SGB V", duties, StringComparison.Ordinal);
        Assert.Contains("EU AI Act 4 and 5", duties, StringComparison.Ordinal);
        Assert.Contains("framework contract", duties, StringComparison.Ordinal);
        Assert.DoesNotContain("HIPAA", duties, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_data_in_the_United_States_brings_HIPAA_and_no_GDPR()
    {
        var duties = await DutiesAsync(Hospital + "/place-us/health-yes/public-yes");

        Assert.Contains("HIPAA", duties, StringComparison.Ordinal);
        Assert.Contains("FedRAMP", duties, StringComparison.Ordinal);
        Assert.DoesNotContain("GDPR", duties, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_duty_leads_to_its_passage_and_to_its_sources()
    {
        var page = await site.GetAsync(Hospital + "/place-eu/health-yes");
        var links = page.All("[aria-label='What the law asks for'] a").Hrefs().ToList();

        Assert.Contains("/guide/data-boundaries#gdpr", links);
        Assert.Contains("/sources/facts#c5-germany", links);
    }

    [Fact]
    public async Task A_rule_that_needs_the_place_too_is_offered_before_the_place_is_known()
    {
        var offered = (await site.GetAsync(Hospital)).All("[aria-labelledby=sharpen] a").Hrefs().ToList();

        Assert.Equal(
            ["place", "personal", "health", "highrisk", "public", "finance"],
            offered.Take(6).Select(static link => link!.Split("?change=")[1]));
    }

    [Fact]
    public async Task Without_a_special_rule_nothing_is_said_of_the_law() =>
        Assert.Empty((await site.GetAsync(Hospital)).All("[aria-label='What the law asks for']"));

    [Fact]
    public async Task Of_many_duties_four_stand_open_and_the_laws_of_the_others_are_named()
    {
        const string Address = "/recommendation/full/2/job-documents/boundary-vendor-terms/users-customers/product-none/retrieval-not-tried/place-eu/personal-yes/highrisk-yes/public-yes/finance-yes";
        var page = await site.GetAsync(Address);

        Assert.Equal(4, page.All("[aria-label='What the law asks for'] > ul > li").Count());
        Assert.StartsWith("5 more: EU AI Act 26, EU AI Act 27, DORA 28 to 30", page.All("[aria-label='What the law asks for'] summary").Single().Said(), StringComparison.Ordinal);
        Assert.Equal(5, page.All("[aria-label='What the law asks for'] details li").Count());
    }

    private async Task<string> DutiesAsync(string address) =>
        (await site.GetAsync(address)).All("[aria-label='What the law asks for']").Single().Said();
}
