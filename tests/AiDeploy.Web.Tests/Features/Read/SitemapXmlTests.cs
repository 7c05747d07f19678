using System.Xml.Linq;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

public sealed class SitemapXmlTests(Site site, Crawl crawl) : IClassFixture<Crawl>
{
    private static readonly XNamespace Names = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task Every_page_meant_for_search_engines_is_listed_by_its_absolute_address()
    {
        var indexable = crawl.Html.Where(static page => !page.Value.All("meta[name=robots]").Any()).Select(static page => page.Value.Canonical);
        var listed = (await EntriesAsync()).Select(static entry => entry.Element(Names + "loc")!.Value);

        Assert.Contains("https://localhost/", indexable);
        Assert.Empty(indexable.Except(listed));
    }

    [Fact]
    public async Task Every_entry_leads_to_a_page_that_names_this_address_its_own()
    {
        foreach (var entry in await EntriesAsync())
        {
            var address = entry.Element(Names + "loc")!.Value;

            Assert.Equal(address, (await site.GetAsync(address)).Canonical);
        }
    }

    [Fact]
    public async Task Every_entry_has_a_date() =>
        Assert.All(await EntriesAsync(), static entry => Assert.Matches(@"^\d{4}-\d\d-\d\d$", entry.Element(Names + "lastmod")!.Value));

    [Fact]
    public async Task Robots_are_led_to_it()
    {
        var robots = await site.GetAsync("/robots.txt");

        Assert.Equal("text/plain; charset=utf-8", robots["Content-Type"]);
        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://localhost/sitemap.xml\n", robots.Body);
    }

    private async Task<List<XElement>> EntriesAsync()
    {
        var sitemap = await site.GetAsync("/sitemap.xml");
        Assert.Equal(200, sitemap.Status);
        Assert.StartsWith("application/xml", sitemap["Content-Type"], StringComparison.Ordinal);
        return [.. XDocument.Parse(sitemap.Body).Root!.Elements(Names + "url")];
    }
}
