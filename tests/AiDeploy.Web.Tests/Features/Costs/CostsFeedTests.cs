using System.ServiceModel.Syndication;
using System.Xml;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Costs;

/// <summary>A feed of an estimate says when new prices change which option is cheapest.</summary>
public sealed class CostsFeedTests(Site site)
{
    private const string Turning = "?as-of=2026-11-25&audience=customers&requests=5000000";

    [Fact]
    public async Task There_is_an_entry_for_every_edition_in_which_another_option_is_cheapest_newest_first()
    {
        var feed = await ReadAsync(Turning);

        Assert.Equal(
            ["Estimated in prices of November 27, 2026: cheapest is fine-tuning", "Estimated in prices of November 26, 2026: cheapest is self-hosting", "Estimated in prices of November 25, 2026: cheapest is fine-tuning"],
            feed.Items.Select(static entry => entry.Title.Text));
        Assert.Equal(new DateTime(2026, 11, 27), feed.LastUpdatedTime.Date);
    }

    [Fact]
    public async Task An_edition_that_changes_no_order_has_no_entry()
    {
        var feed = await ReadAsync("?as-of=2026-11-25&requests=30000");

        Assert.Equal(["Estimated in prices of November 25, 2026: cheapest is off-the-shelf"], feed.Items.Select(static entry => entry.Title.Text));
        Assert.Equal(new DateTime(2026, 11, 25), feed.LastUpdatedTime.Date);
    }

    [Fact]
    public async Task Each_entry_is_named_by_the_estimate_in_its_prices_and_leads_there()
    {
        var feed = await ReadAsync(Turning);
        var links = feed.Items.Select(static entry => entry.Links.Single().Uri.PathAndQuery).ToArray();

        Assert.Equal(feed.Items.Select(static entry => entry.Id), links.Select(static link => "https://localhost" + link));
        Assert.Equal("/costs?as-of=2026-11-26&audience=customers&requests=5000000", links[1]);
        foreach (var link in links)
        {
            Assert.Equal(200, (await site.GetAsync(link)).Status);
        }
    }

    [Fact]
    public async Task The_answers_of_an_estimate_go_on_counting_in_newer_prices() => Assert.All(
        (await ReadAsync("?as-of=2026-11-26&requests=30000&hardware-price=80000&for=full/1/need-generative/boundary-own-hardware/serving-no")).Items,
        static entry => Assert.EndsWith("&for=full/1/need-generative/boundary-own-hardware/serving-no", entry.Id, StringComparison.Ordinal));

    [Fact]
    public async Task The_feed_names_the_estimate_and_itself_and_the_page_names_the_feed()
    {
        var feed = await ReadAsync(Turning);

        Assert.Equal(["alternate https://localhost/costs" + Turning, "self https://localhost/costs.atom" + Turning], feed.Links.Select(static link => $"{link.RelationshipType} {link.Uri}"));
        Assert.Contains("https://localhost/costs.atom" + Turning, (await site.GetAsync("/costs" + Turning)).All("link[type='application/atom+xml']").Hrefs());
    }

    [Fact]
    public async Task Where_nothing_can_be_had_it_says_so() => Assert.Contains(
        "no option can be had",
        (await ReadAsync("?as-of=2026-11-27&open-model=405b&bits=64&for=full/1/need-generative/boundary-own-hardware/serving-no")).Items.Single().Title.Text,
        StringComparison.Ordinal);

    private async Task<SyndicationFeed> ReadAsync(string query)
    {
        var reply = await site.GetAsync("/costs.atom" + query);
        Assert.Equal((200, "application/atom+xml; charset=utf-8"), (reply.Status, reply["Content-Type"]));
        using var xml = XmlReader.Create(new StringReader(reply.Body));
        return SyndicationFeed.Load(xml);
    }
}
