using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

/// <summary>The whole guide on one page.</summary>
public sealed class WholePageTests(Site site)
{
    [Fact]
    public async Task It_has_every_page_once_in_reading_order_below_one_title()
    {
        var page = await site.GetAsync("/guide/all");
        string[] titles = [.. Known.Guide.Pages.Select(static one => one.Title), .. Known.Guide.Checklists.Select(static list => list.Title), "Glossary"];

        Assert.Equal("The whole guide", page.All("h1").Single().TextContent);
        Assert.Equal(["Contents", .. titles], page.All("main h2").Select(static heading => heading.TextContent));
        Assert.Equal(titles, page.All(".whole > nav > ol > li > a").Select(static link => link.TextContent));
        Assert.Equal(Known.Guide.Glossary.Terms.Length, page.All(".glossary dt").Count());
        Assert.Equal("noindex", page.All("meta[name=robots]").Single().GetAttribute("content"));
    }

    [Fact]
    public async Task No_heading_skips_a_level()
    {
        var levels = (await site.GetAsync("/guide/all")).All("main :is(h1, h2, h3, h4, h5, h6)").Select(static one => one.LocalName[1] - '0').ToList();

        Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.InRange(pair.Second, 2, pair.First + 1));
    }

    [Fact]
    public async Task What_it_names_is_there_once_and_links_stay_inside_where_they_can()
    {
        var page = await site.GetAsync("/guide/all");
        var ids = page.All("[id]").Select(static one => one.Id!).ToList();
        var links = page.All("main a[href]").Select(static link => link.GetAttribute("href")!).ToList();
        var named = page.All("[popovertarget], [aria-labelledby]").Select(static one => one.GetAttribute("popovertarget") ?? one.GetAttribute("aria-labelledby")!).SelectMany(static all => all.Split(' '))
            .Concat(links.Where(static link => link.StartsWith('#')).Select(static link => link[1..])).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(named.Except(ids));
        Assert.DoesNotContain(links, static link => link == "/guide/glossary" || Known.Guide.Pages.Any(one => one.Path == link));
        Assert.Contains("#risks", links);
    }
}
