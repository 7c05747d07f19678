using AiDeploy.Web.Shared;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class SiteFooterTests : BunitContext
{
    private IRenderedComponent<SiteFooter> Footer() => Render<SiteFooter>(static parameters => parameters.Add(static footer => footer.Guide, Known.Guide));

    [Fact]
    public void It_links_the_four_options_from_simple_to_complex() =>
        Assert.Equal(Option.All.Select(static option => $"/options/{option}"), Footer().FindAll("nav[aria-label='The four options'] a").Hrefs());

    [Fact]
    public void It_links_every_page_of_the_guide() =>
        Assert.Empty(Known.Guide.Articles.Select(static article => article.Path).Except(Footer().FindAll("a").Hrefs()));

    [Fact]
    public void Help_is_in_the_same_place_on_every_page()
    {
        var help = Footer().Find("a[href='/guide/method']");

        Assert.StartsWith("Need help?", help.ParentElement!.Said(), StringComparison.Ordinal);
    }
}
