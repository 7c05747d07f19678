using AiDeploy.Reference;
using System.ServiceModel.Syndication;
using System.Xml;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

/// <summary>Glossary, sources, changes and checklists, and the forms in which machines read the guide.</summary>
public sealed class ReferencePagesTests(Site site)
{
    [Fact]
    public async Task The_glossary_has_every_term_where_pages_link_to_it()
    {
        var page = await site.GetAsync("/guide/glossary");

        Assert.Equal(Known.Guide.Glossary.Terms.Select(static term => term.Id), page.All("dl.glossary > div").Select(static entry => entry.Id));
        Assert.Equal(Known.Guide.Glossary.Terms.Select(static term => term.Says), page.All("dl.glossary dd").Texts());
    }

    [Fact]
    public async Task A_term_is_explained_where_it_first_stands_and_only_there()
    {
        var page = await site.GetAsync("/options/fine-tuning");
        var buttons = page.All("button.term").ToList();

        Assert.NotEmpty(buttons);
        Assert.Equal(buttons.Count, buttons.Select(static button => button.GetAttribute("popovertarget")).Distinct().Count());
        Assert.All(buttons, button =>
        {
            var meaning = page.Html.GetElementById(button.GetAttribute("popovertarget")!)!;
            Assert.True(meaning.HasAttribute("popover"));
            Assert.StartsWith("/guide/glossary#", meaning.QuerySelector("a")!.Href(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Every_value_of_every_fact_is_listed_with_its_sources_date_and_certainty()
    {
        foreach (var table in Known.Guide.Facts.GroupBy(static row => row.Table))
        {
            var page = await site.GetAsync($"/sources/{table.Key.Id}");
            foreach (var row in table)
            {
                var values = page.Html.GetElementById(row.Id)!.ParentElement!.QuerySelectorAll("li");
                Assert.Equal(row.Dated.Length, values.Length);
                foreach (var (dated, shown) in row.Dated.Reverse().Zip(values))
                {
                    Assert.Contains(dated.Figures.Words, shown.TextContent, StringComparison.Ordinal);
                    Assert.Contains("certainty: ", shown.Said(), StringComparison.Ordinal);
                    Assert.Equal(dated.Origin.Sources.Select(static source => source.Url), shown.QuerySelectorAll("a").Hrefs());
                    Assert.Contains(shown.QuerySelectorAll("time"), time => time.GetAttribute("datetime") == $"{dated.Origin.Read:yyyy-MM-dd}");
                }
            }
        }
    }

    [Fact]
    public async Task Every_row_has_its_place_on_the_page_of_all_sources()
    {
        var page = await site.GetAsync("/sources");

        Assert.Equal(Known.Guide.Facts.Select(static row => $"/sources/{row.Table.Id}#{row.Id}"), Known.Guide.Facts.Select(row => page.Html.GetElementById(row.Id)!.QuerySelector("a")!.Href()));
    }

    [Fact]
    public async Task A_table_that_does_not_exist_is_not_found() => Assert.Equal(404, (await site.GetAsync("/sources/wishes")).Status);

    [Fact]
    public async Task Every_outbound_link_of_a_page_is_among_the_sources()
    {
        var listed = new HashSet<string?>();
        foreach (var table in Table.All)
        {
            listed.UnionWith((await site.GetAsync($"/sources/{table.Id}")).All("main a").Hrefs());
        }

        var outbound = new List<string?>();
        foreach (var page in Known.Guide.Pages)
        {
            outbound.AddRange((await site.GetAsync(page.Path)).All("main a[href^=http]").Hrefs());
        }

        Assert.NotEmpty(outbound);
        Assert.DoesNotContain(outbound, address => !listed.Contains(address));
    }

    [Fact]
    public async Task Changes_are_listed_newest_first_and_lead_to_their_pages()
    {
        var page = await site.GetAsync("/changes");
        var days = page.All("h2 time").Select(static time => time.GetAttribute("datetime")!).ToList();

        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Contains("Quick decision, version 1 Published.", page.All("li").Texts());
        Assert.Contains("/options/fine-tuning", page.All("main a").Hrefs());
    }

    [Fact]
    public async Task The_feed_of_changes_is_valid_and_has_an_entry_for_each()
    {
        var reply = await site.GetAsync("/changes.atom");
        using var xml = XmlReader.Create(new MemoryStream(reply.Bytes));
        var feed = SyndicationFeed.Load(xml);

        Assert.Equal("application/atom+xml; charset=utf-8", reply["Content-Type"]);
        Assert.Equal("https://localhost/changes", feed.Id);
        Assert.Equal(feed.Items.Count(), feed.Items.Select(static entry => entry.Id).Distinct().Count());
        Assert.Equal(feed.LastUpdatedTime, feed.Items.Max(static entry => entry.LastUpdatedTime));
        Assert.Contains(feed.Items, static entry => entry.Links[0].Uri.AbsolutePath == "/decide/full");
    }

    [Theory]
    [InlineData("fine-tuning")]
    [InlineData("self-hosting")]
    public async Task A_checklist_keeps_its_ticks_in_the_address(string option)
    {
        var list = await site.GetAsync($"/guide/readiness/{option}");
        var ids = list.All("input[name=done]").Select(static box => box.GetAttribute("value")!).ToList();
        var sent = await site.GetAsync($"/guide/readiness/{option}?done={ids[2]}&done={ids[0]}&done=nothing");

        Assert.Equal((308, $"/guide/readiness/{option}?done={ids[0]}&done={ids[2]}"), (sent.Status, sent.Location));
        var ticked = await site.GetAsync(sent.Location!);
        Assert.Equal([ids[0], ids[2]], ticked.All("input[checked]").Select(static box => box.GetAttribute("value")));
        Assert.Equal($"2 of {ids.Count} done.", ticked.All("[role=status]").Single().Said());
        Assert.Equal($"https://localhost/guide/readiness/{option}", ticked.Canonical);
    }

    [Theory]
    [InlineData("/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-no", "/guide/readiness/fine-tuning")]
    [InlineData("/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-yes", "/guide/readiness/self-hosting")]
    public async Task A_recommendation_leads_to_its_checklist(string recommendation, string checklist) =>
        Assert.Contains(checklist, (await site.GetAsync(recommendation)).All("main a").Hrefs());

    [Theory]
    [InlineData("/guide/readiness/magic")]
    [InlineData("/guide/nothing.md")]
    [InlineData("/options/magic.md")]
    [InlineData("/guide/readiness/magic.md")]
    public async Task There_is_nothing_else(string address) => Assert.Equal(404, (await site.GetAsync(address)).Status);
}
