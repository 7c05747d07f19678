using AiDeploy.Web.Features.Read;
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

    /// <summary>A hundred pages made two hundred and forty links on each of them.</summary>
    [Fact]
    public void A_large_guide_makes_no_page_longer()
    {
        using var content = new ContentCopy();
        string[] names = [.. Enumerable.Range(1, 30).Select(static number => $"page-{number}")];
        foreach (var name in names)
        {
            File.WriteAllText(content.PathOf($"guide/{name}.md"), $"---\ntitle: Another {name}\nsummary: A page.\nreviewed: 2026-11-26\n---\nWords.\n");
        }

        content.Replace("site.yaml", "guide: [", $"guide: [{string.Join(", ", names)}, ");
        var guide = content.Read();
        var footer = Render<SiteFooter>(parameters => parameters.Add(static footer => footer.Guide, guide)).FindAll("nav[aria-label='The guide'] a").Hrefs().ToList();
        var next = ArticleView.Of(guide, guide.Articles[35]).Next.Select(static page => page.Path).ToList();

        Assert.Equal((13, "/#read-on"), (footer.Count, footer[^1]));
        Assert.Equal(16, next.Count);
        Assert.Equal([.. guide.Articles.Skip(36).Concat(guide.Articles).Take(12).Select(static page => page.Path)], next[..12]);
    }

    [Fact]
    public void Help_is_in_the_same_place_on_every_page()
    {
        var help = Footer().Find("a[href='/guide/method']");

        Assert.StartsWith("Need help?", help.ParentElement!.Said(), StringComparison.Ordinal);
    }
}
