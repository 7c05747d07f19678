using System.ServiceModel.Syndication;
using System.Xml;

namespace AiDeploy.Web.Shared;

internal static class AtomFeed
{
    public const string Type = "application/atom+xml";

    /// <summary>A feed of a page, which also names its own address: that of the page and a suffix where nothing else is said.</summary>
    public static IResult Of(
        string title, string about, string page, string author, DateTimeOffset updated, IEnumerable<SyndicationItem> entries,
        string? self = null)
    {
        SyndicationItem[] ordered = [.. InOrder(entries)];
        var last = ordered.Select(static entry => entry.LastUpdatedTime).Append(updated).Max();
        var feed = new SyndicationFeed(title, about, new(page), page, last, ordered) { Language = "en-US" };
        feed.Authors.Add(new() { Name = author });
        feed.Links.Add(new(new(self ?? page + Links.FeedSuffix), "self", "", Type, 0));
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new() { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            feed.SaveAsAtom10(xml);
        }

        return Results.Bytes(bytes.ToArray(), Type + "; charset=utf-8");
    }

    /// <summary>An entry; its address is also its id, which must be its own.</summary>
    public static SyndicationItem Entry(string title, string text, string address, string id, DateOnly date) =>
        new(title, text, new(address), id, Midnight(date)) { Summary = new(text) };

    /// <summary>Readers sort by time, and only days are known: entries of one day, the newest first, stand a second apart.</summary>
    private static IEnumerable<SyndicationItem> InOrder(IEnumerable<SyndicationItem> entries) => entries
        .GroupBy(static entry => entry.LastUpdatedTime)
        .SelectMany(static day => day.Reverse().Select(static (entry, place) =>
        {
            entry.LastUpdatedTime = entry.LastUpdatedTime.AddSeconds(place);
            return entry;
        }).Reverse());

    public static DateTimeOffset Midnight(DateOnly date) => new(date, TimeOnly.MinValue, TimeSpan.Zero);
}
