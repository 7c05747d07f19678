using System.ServiceModel.Syndication;
using System.Xml;
using AiDeploy.Reference;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

/// <summary>A feed of prices that changed.</summary>
public sealed class PricesAtomTests(Site site)
{
    [Fact]
    public async Task Every_price_that_was_replaced_has_an_entry_with_what_it_was_and_where_that_was_read()
    {
        var feed = await ReadAsync(site);
        Table[] others = [Table.Facts, Table.Starts, Table.Assumptions, Table.Speeds, Table.OpenModels];
        var changes = Known.Guide.Rows.Where(row => !others.Contains(row.Table))
            .SelectMany(static row => row.Dated.Zip(row.Dated.Skip(1), (old, @new) => (Row: row, Old: old.Figures.Words, New: @new)))
            .Where(static one => one.Old != one.New.Figures.Words).ToList();

        Assert.NotEmpty(changes);
        Assert.Equal(changes.Count, feed.Items.Count());
        Assert.All(changes, one => Assert.Contains(feed.Items, entry =>
            entry.Title.Text.StartsWith(one.Row.Item, StringComparison.Ordinal)
            && entry.Title.Text.Contains(one.New.Figures.Words, StringComparison.Ordinal)
            && entry.Summary.Text.Contains(one.Old, StringComparison.Ordinal)
            && one.New.Origin.Sources.All(source => one.New.Origin.Sources[0] != source || entry.Summary.Text.Contains(source.Url, StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Entries_have_ids_of_their_own_and_stand_newest_first()
    {
        var feed = await ReadAsync(site);

        Assert.Equal(feed.Items.Count(), feed.Items.Select(static entry => entry.Id).Distinct().Count());
        Assert.Equal(feed.Items.Select(static entry => entry.LastUpdatedTime).OrderDescending(), feed.Items.Select(static entry => entry.LastUpdatedTime));
        Assert.Equal(("https://localhost/sources", "https://localhost/prices.atom"), (feed.Id, feed.Links.Single(static link => link.RelationshipType == "self").Uri.ToString()));
    }

    [Fact]
    public async Task A_price_for_a_day_to_come_names_the_day_and_what_holds_until_then()
    {
        using var copy = new ContentCopy();
        copy.Replace(
            "reference/gpus.yaml",
            "# One GPU to rent, US dollars an hour, without tax.",
            "# One GPU to rent, US dollars an hour, without tax.\n\nfeed-gpu:\n  item: GPU of a test\n  dated:\n    - hour: 3\n      to: 2027-01-31\n      added: 2026-11-25\n      note: Made up.\n    - hour: 4\n      from: 2027-02-01\n      added: 2026-11-26\n      note: Made up.");
        copy.Sign();
        await using var edited = new Site(("Content:Path", copy.Folder));
        var (before, after) = ((await ReadAsync(site)).Items.ToList(), (await ReadAsync(edited)).Items.ToList());
        var entry = Assert.Single(after, static entry => entry.Id == "https://localhost/sources/gpus#feed-gpu.2027-02-01.2026-11-26");

        Assert.Equal("GPU of a test from February 1, 2027: $4 per hour", entry.Title.Text);
        Assert.Equal("Before: $3 per hour. In force from February 1, 2027.", entry.Summary.Text);
        Assert.Equal("https://localhost/sources/gpus#feed-gpu", entry.Links[0].Uri.ToString());
        Assert.Equal(before.Select(static one => one.Id).Order(StringComparer.Ordinal), after.Select(static one => one.Id).Where(id => id != entry.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_page_about_sources_and_the_list_for_programs_name_it()
    {
        Assert.Contains("https://localhost/prices.atom", (await site.GetAsync("/sources")).All("link[type='application/atom+xml']").Hrefs());
        Assert.Contains("](https://localhost/prices.atom)", (await site.GetAsync("/llms.txt")).Body, StringComparison.Ordinal);
    }

    private static async Task<SyndicationFeed> ReadAsync(Site site)
    {
        var reply = await site.GetAsync("/prices.atom");
        Assert.Equal((200, "application/atom+xml; charset=utf-8"), (reply.Status, reply["Content-Type"]));
        using var xml = XmlReader.Create(new MemoryStream(reply.Bytes));
        return SyndicationFeed.Load(xml);
    }
}
