using AiDeploy.Web.Shared;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class SiteHeaderTests : BunitContext
{
    private IRenderedComponent<SiteHeader> At(string? address) => Render<SiteHeader>(parameters => parameters
        .Add(static header => header.Guide, Known.Guide)
        .Add(static header => header.Address, address));

    [Fact]
    public void The_name_of_the_site_leads_home() =>
        Assert.Equal(Known.Guide.Site.Name, At(null).Find("header a[href='/']").Said());

    [Fact]
    public void The_main_navigation_leads_to_both_decisions_the_comparison_the_costs_the_examples_the_guide_and_Ask() =>
        Assert.Equal(
            ["/decide/quick", "/decide/full", "/compare", "/costs", "/guide/worked-examples", "/guide/start-simple", "/ask"],
            At(null).FindAll("nav[aria-label='Main'] a").Hrefs());

    [Theory]
    [InlineData("/compare")]
    [InlineData("/guide/worked-examples")]
    [InlineData("/decide/full")]
    [InlineData("/decide/quick")]
    public void The_page_shown_is_marked_and_no_other(string address) =>
        Assert.Equal(address, Assert.Single(At(address).FindAll("[aria-current=page]")).Href());

    [Theory]
    [InlineData("/costs?as-of=2026-11-27&people=40", "/costs")]
    [InlineData("/decide/full/2/job-write", "/decide/full")]
    [InlineData("/compare/off-the-shelf/fine-tuning", "/compare")]
    public void The_part_of_the_site_that_a_page_belongs_to_is_marked(string address, string entry) =>
        Assert.Equal(entry, Assert.Single(At(address).FindAll("[aria-current=true]")).Href());

    [Theory]
    [InlineData(null)]
    [InlineData("/options/fine-tuning")]
    public void No_entry_is_marked_on_a_page_outside_the_navigation(string? address) =>
        Assert.Empty(At(address).FindAll("[aria-current]"));
}
