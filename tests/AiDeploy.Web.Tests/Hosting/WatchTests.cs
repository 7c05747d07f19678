using System.ServiceModel.Syndication;
using System.Xml;
using Ical.Net;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

/// <summary>The feed of changes and the reminder to review.</summary>
public sealed class WatchTests(Site site)
{
    private const string Permalink = "/recommendation/quick/1/product-no/integration-no";

    [Fact]
    public async Task While_nothing_changed_the_feed_is_valid_and_tells_what_it_was_made_with()
    {
        var feed = await ReadAsync(site, Permalink);

        Assert.Equal("https://localhost" + Permalink, feed.Id);
        Assert.Equal(["alternate https://localhost" + Permalink, $"self https://localhost{Permalink}.atom"], feed.Links.Select(static link => $"{link.RelationshipType} {link.Uri}"));
        Assert.Equal("AiDeploy", feed.Authors.Single().Name);
        Assert.Equal(("Version 1 says: An off-the-shelf product may still be right", "https://localhost" + Permalink), (feed.Items.Single().Title.Text, feed.Items.Single().Id));
    }

    [Theory]
    [InlineData(Permalink, "Version 2 says: Stay with an API integration, fine-tune a model and call it through an API, or evaluate hosting an open model yourself", "https://localhost/decide/quick/2/product-no")]
    [InlineData("/recommendation/quick/1/product-yes", null, null)]
    public async Task A_version_that_changes_the_result_is_an_entry(string permalink, string? title, string? address)
    {
        using var content = new ContentCopy();
        content.Publish("quick/2", VersionTwo.Yaml);
        await using var changed = new Site(("Content:Path", content.Folder));
        var entries = (await ReadAsync(changed, permalink)).Items.SkipLast(1).ToList();

        Assert.Equal(title is null ? 0 : 1, entries.Count);
        Assert.All(entries, entry =>
        {
            Assert.Equal(title, entry.Title.Text);
            Assert.Equal((address, address), (entry.Id, entry.Links.Single().Uri.ToString()));
            Assert.Equal(new DateTimeOffset(2027, 2, 1, 0, 0, 0, TimeSpan.Zero), entry.LastUpdatedTime);
        });
    }

    [Fact]
    public async Task The_page_leads_to_its_feed() =>
        Assert.Equal($"https://localhost{Permalink}.atom", (await site.GetAsync(Permalink)).All("link[rel=alternate][type='application/atom+xml']").Single().Href());

    [Fact]
    public async Task The_reminder_is_a_whole_day_in_90_days_that_leads_back()
    {
        var reply = await site.GetAsync(Permalink + ".ics");
        var reminder = Assert.Single(Calendar.Load(reply.Body)!.Events);

        Assert.Equal("text/calendar; charset=utf-8", reply["Content-Type"]);
        Assert.Equal(DateOnly.FromDateTime(DateTime.UtcNow).AddDays(90), reminder.Start!.Date);
        Assert.True(reminder.IsAllDay);
        Assert.Equal("Review this decision: An off-the-shelf product may still be right", reminder.Summary);
        Assert.Equal(new Uri("https://localhost" + Permalink), reminder.Url);
    }

    [Fact]
    public async Task The_reminder_ends_the_next_day_leaves_the_day_free_and_reminds_in_the_morning()
    {
        var reminder = Calendar.Load((await site.GetAsync(Permalink + ".ics?on=2026-11-27")).Body)!.Events.Single();

        Assert.Equal((new DateOnly(2027, 2, 25), new DateOnly(2027, 2, 26)), (reminder.Start!.Date, reminder.End!.Date));
        Assert.Equal("TRANSPARENT", reminder.Transparency);
        var alarm = Assert.Single(reminder.Alarms);
        Assert.Equal(("DISPLAY", 9), (alarm.Action, alarm.Trigger!.Duration!.Value.Hours));
    }

    [Fact]
    public async Task The_reminder_of_one_decision_has_one_id_on_every_day_and_a_later_one_counts()
    {
        var (early, late) = (await ReminderAsync("2026-11-27"), await ReminderAsync("2027-02-25"));

        Assert.Equal(early.Uid, late.Uid);
        Assert.True(late.Sequence > early.Sequence);

        async Task<Ical.Net.CalendarComponents.CalendarEvent> ReminderAsync(string day) =>
            Assert.Single(Calendar.Load((await site.GetAsync($"{Permalink}.ics?on={day}")).Body)!.Events);
    }

    [Theory]
    [InlineData("27.11.2026")]
    [InlineData("2026-02-30")]
    [InlineData("1999-01-01")]
    public async Task A_day_that_is_none_is_refused_with_how_to_write_it(string day)
    {
        var reply = await site.GetAsync($"{Permalink}.ics?on={day}");

        Assert.Equal(400, reply.Status);
        Assert.Contains("write it like on=2026-11-27", reply.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_record_bears_the_day_its_link_gives() =>
        Assert.Contains("date: 2026-10-01", (await site.GetAsync(Permalink + "/decision.md?on=2026-10-01")).Body, StringComparison.Ordinal);

    [Fact]
    public async Task The_reminder_keeps_to_the_line_length_and_line_ends_of_the_format()
    {
        var lines = (await site.GetAsync(Permalink + ".ics")).Body.Split("\r\n");

        Assert.DoesNotContain(lines, static line => line.Contains('\n', StringComparison.Ordinal) || System.Text.Encoding.UTF8.GetByteCount(line) > 75);
    }

    private static async Task<SyndicationFeed> ReadAsync(Site site, string permalink)
    {
        var reply = await site.GetAsync(permalink + ".atom");
        Assert.Equal("application/atom+xml; charset=utf-8", reply["Content-Type"]);
        using var xml = XmlReader.Create(new MemoryStream(reply.Bytes));
        return SyndicationFeed.Load(xml);
    }
}
