using System.Globalization;
using System.Xml.Linq;
using AiDeploy.Web.Features.Decide.Maps;
using AiDeploy.Web.Tests.Features.Decide.Maps;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

public sealed class MapTests(Site site)
{
    public static TheoryData<string> Decisions => Drawn.Decisions;

    [Theory]
    [MemberData(nameof(Decisions))]
    public async Task Every_link_of_a_map_leads_to_a_page_at_its_own_address(string id)
    {
        var page = await site.GetAsync($"/decide/{id}/map");

        Assert.Equal(200, page.Status);
        foreach (var address in page.All("main a").Hrefs().OfType<string>().Where(static address => !address.StartsWith('#')).Distinct())
        {
            Assert.Equal((address, 200), (address, (await site.GetAsync(address)).Status));
        }
    }

    [Theory]
    [MemberData(nameof(Decisions))]
    public async Task A_map_is_linked_from_its_questions_and_listed_for_search_engines(string id)
    {
        Assert.Contains($"/decide/{id}/map", (await site.GetAsync($"/decide/{id}")).All("a").Hrefs());
        Assert.Contains($"https://localhost/decide/{id}/map</loc>", (await site.GetAsync("/sitemap.xml")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_loads_the_style_of_the_map()
    {
        var sheet = (await site.GetAsync("/decide/quick/map")).All("link[rel=stylesheet]").Hrefs().Last();

        Assert.StartsWith("/css/map.", sheet, StringComparison.Ordinal);
        Assert.Equal(200, (await site.GetAsync(sheet!)).Status);
    }

    [Fact]
    public async Task A_recommendation_leads_to_a_page_that_shows_its_route_and_leads_back()
    {
        var link = (await site.GetAsync("/recommendation/quick/1/product-yes")).All("a").Single(static link => link.Said() == "See your route on the map").Href()!;
        var page = await site.GetAsync(link);

        Assert.Equal(("/decide/quick/map?route=1/product-yes", 200), (link, page.Status));
        Assert.Contains("taken", page.All("svg.map").Single().OuterHtml, StringComparison.Ordinal);
        Assert.Contains("/recommendation/quick/1/product-yes", page.All("main a").Hrefs());
        Assert.Equal("https://localhost/decide/quick/map", page.Canonical);
        Assert.NotEmpty(page.All("meta[name=robots][content=noindex]"));
        Assert.NotEmpty(page.All("nav"));
    }

    [Fact]
    public async Task The_way_over_the_map_and_back_keeps_the_estimate_and_the_name()
    {
        const string Address = "/recommendation/quick/1/product-yes?as-of=2026-11-27&people=70&case=Night%20shift";
        var result = await site.GetAsync(Address);
        var map = await site.GetAsync(result.All("a").Single(static link => link.Said() == "See your route on the map").Href()!);
        var back = await site.GetAsync(map.All("a").Single(static link => link.Said() == "Back to your answers").Href()!);

        Assert.Equal((200, 200), (map.Status, back.Status));
        Assert.Equal(result.All("[aria-labelledby=cost]").Single().Said(), back.All("[aria-labelledby=cost]").Single().Said());
        Assert.Equal("Night shift", back.All("header.answer bdi").Single().Said());
    }

    [Theory]
    [InlineData("?route=1", 308)]
    [InlineData("?route=1/product-no/nothing-yes", 307)]
    [InlineData("?route=full/2/job-write", 404)]
    [InlineData("?route=99/product-no", 404)]
    [InlineData("?route=product-no", 404)]
    [InlineData("?route=1/integration-no/product-no", 308)]
    public async Task A_route_that_is_none_shows_no_map(string query, int status) =>
        Assert.Equal(status, (await site.GetAsync("/decide/quick/map" + query)).Status);

    [Theory]
    [InlineData("1%252Fproduct-no%252Fintegration-no")]
    [InlineData("/recommendation/quick/1/product-no/integration-no")]
    [InlineData("https://localhost/recommendation/quick/1/product-no/integration-no")]
    [InlineData("quick/1/product-no/integration-no")]
    [InlineData("1/PRODUCT%E2%80%91NO/integration-no")]
    [InlineData("1%5Cproduct-no%5Cintegration-no.")]
    public async Task A_route_that_was_mangled_leads_to_its_map(string route)
    {
        var reply = await site.GetAsync("/decide/quick/map?route=" + route);

        Assert.Equal((308, "/decide/quick/map?route=1/product-no/integration-no"), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task A_route_that_was_cut_leads_to_the_page_that_says_where()
    {
        var page = await site.GetAsync((await site.GetAsync("/decide/quick/map?route=1/product-no/integr")).Location!);

        Assert.Equal((404, "We don’t know this answer"), (page.Status, page.Heading));
        Assert.Equal("integr", page.All(".quoted").Single().TextContent);
    }

    [Theory]
    [InlineData("/decide/quick/map.svg")]
    [InlineData("/decide/quick/1/map.svg")]
    [InlineData("/decide/full/map.svg")]
    [InlineData("/decide/quick/1/product-no/map.svg")]
    [InlineData("/recommendation/quick/1/product-yes/map.svg")]
    [InlineData("/recommendation/full/2/" + Drawn.Tuning + "/map.svg")]
    public async Task A_picture_is_well_formed_small_and_the_same_every_time(string address)
    {
        var (picture, again) = (await site.GetAsync(address), await site.GetAsync(address));

        Assert.Equal((200, "image/svg+xml; charset=utf-8"), (picture.Status, picture["Content-Type"]));
        Assert.Equal("svg", XDocument.Parse(picture.Body).Root!.Name.LocalName);
        Assert.InRange(picture.Bytes.Length, 1000, 150_000);
        Assert.Equal(picture["ETag"], again["ETag"]);
        Assert.Equal(picture.Body, again.Body);
    }

    /// <summary>Programs cut a line that runs out of its picture.</summary>
    [Theory]
    [InlineData("/decide/quick/map.svg")]
    [InlineData("/decide/full/map.svg")]
    [InlineData("/decide/quick/1/product-no/map.svg")]
    [InlineData("/recommendation/full/2/" + Drawn.Tuning + "/map.svg")]
    public async Task The_words_below_the_title_of_a_picture_have_room(string address)
    {
        var picture = XDocument.Parse((await site.GetAsync(address)).Body).Root!;
        var box = picture.Attribute("viewBox")!.Value.Split(' ').Select(static one => double.Parse(one, CultureInfo.InvariantCulture)).ToList();
        var under = picture.Descendants().Single(static one => one.Attribute("class")?.Value == "under").Elements().ToList();

        Assert.Matches(" Version [0-9], [A-Z][a-z]+ [0-9]+, [0-9]+\\. $", string.Concat(under.Select(static line => line.Value)));
        Assert.All(under, line => Assert.True(MapMetrics.Margin + TextFit.Width(line.Value.Trim(), MapMetrics.NameSize) <= box[2], line.Value));
        Assert.InRange(double.Parse(under[^1].Attribute("y")!.Value, CultureInfo.InvariantCulture), box[1], -MapMetrics.NameLeading);
    }

    [Fact]
    public async Task A_picture_shows_the_path_of_its_answers()
    {
        Assert.Contains("taken option-fine-tuning", Classes((await site.GetAsync($"/recommendation/full/2/{Drawn.Tuning}/map.svg")).Body));
        Assert.DoesNotContain(Classes((await site.GetAsync("/decide/full/map.svg")).Body), static name => name.Contains("taken", StringComparison.Ordinal));

        static IEnumerable<string> Classes(string svg) => XDocument.Parse(svg).Descendants().Attributes("class")
            .Select(static name => string.Join(' ', name.Value.Split(' ').Where(static part => part != "line").OrderDescending(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task The_policy_of_a_picture_allows_its_own_style_and_no_other()
    {
        var policy = (await site.GetAsync("/decide/quick/map.svg"))["Content-Security-Policy"]!;

        Assert.Contains($"style-src 'sha256-{AiDeploy.Web.Features.Decide.Maps.MapStyle.Sha256}';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("style-src 'self';", (await site.GetAsync("/decide/quick/map"))["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/recommendation/quick/1/product-no/map.svg", "/decide/quick/1/product-no/map.svg")]
    [InlineData("/decide/quick/1/product-yes/map.svg", "/recommendation/quick/1/product-yes/map.svg")]
    [InlineData("/recommendation/quick/1/integration-no/product-no/map.svg", "/recommendation/quick/1/product-no/integration-no/map.svg")]
    [InlineData("/decide/quick/map.svg?x=1", "/decide/quick/1/map.svg")]
    [InlineData("/decide/quick/map?path=product-no", "/decide/quick/map")]
    public async Task Every_other_spelling_redirects_to_the_one_address(string spelling, string address)
    {
        var reply = await site.GetAsync(spelling);

        Assert.Equal((308, address), (reply.Status, reply.Location));
    }

    [Theory]
    [InlineData("/decide/nothing/map", 404)]
    [InlineData("/decide/nothing/map.svg", 404)]
    [InlineData("/decide/quick/99/map.svg", 404)]
    [InlineData("/decide/quick/1/product-maybe/map.svg", 404)]
    [InlineData("/recommendation/quick/1/product-maybe/map.svg", 404)]
    [InlineData("/recommendation/quick/1/product-yes/product-no/map.svg", 400)]
    public async Task What_there_is_no_map_of_is_refused(string address, int status)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal(status, reply.Status);
        Assert.DoesNotContain("<path", reply.Body.Split("<main")[^1], StringComparison.Ordinal);
    }
}
