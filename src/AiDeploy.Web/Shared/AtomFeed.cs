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
        var feed = new SyndicationFeed(title, about, new(page), page, updated, entries);
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

    public static DateTimeOffset Midnight(DateOnly date) => new(date, TimeOnly.MinValue, TimeSpan.Zero);
}
