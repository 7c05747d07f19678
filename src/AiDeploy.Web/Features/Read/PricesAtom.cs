using System.ServiceModel.Syndication;

namespace AiDeploy.Web.Features.Read;

/// <summary>A feed with an entry for every change of a price, those that were announced for a day to come included.</summary>
internal static class PricesAtom
{
    private static readonly Table[] Priced = [Table.Models, Table.Seats, Table.Use, Table.Tuning, Table.Gpus, Table.Rates];

    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address)
    {
        var changes = guide.Value.Rows.Where(static row => Priced.Contains(row.Table)).SelectMany(ChangesOf)
            .OrderByDescending(static change => change.New.Origin.Added);
        return AtomFeed.Of(
            $"Price changes – {guide.Value.Site.Name}",
            "Every change of a price or rate that estimates use: what it was, what it is, from when, and where we read it.",
            address.Of(request, Links.Sources),
            guide.Value.Site.Name,
            AtomFeed.Midnight(guide.Value.Prices.Current.Day),
            changes.Select(change => Entry(change, path => address.Of(request, path))).DistinctBy(static entry => entry.Id),
            address.Of(request, Links.PricesFeed));
    }

    private static IEnumerable<Change> ChangesOf(Row row) => row.Dated.Zip(row.Dated.Skip(1))
        .Select(pair => new Change(row, pair.First, pair.Second))
        .Where(static change => change.Old.Figures.Words != change.New.Figures.Words);

    /// <summary>A correction may be put in between, so the id names days and no place.</summary>
    private static SyndicationItem Entry(Change change, Func<string, string> absolute)
    {
        var (row, origin) = (change.Row, change.New.Origin);
        var ahead = origin.From > origin.Added ? $" from {DisplayText.Day(origin.From.Value)}" : "";
        var before = change.Old.Origin.Corrected is null ? "Before" : "This replaces what we took back";
        var from = origin.From is { } day ? $" In force from {DisplayText.Day(day)}." : "";
        var read = origin.Sources is [var source, ..] ? $" Source: {source.Title}, {source.Url}" : "";
        return AtomFeed.Entry(
            $"{row.Item}{ahead}: {row.Tell(change.New.Figures)}",
            $"{before}: {row.Tell(change.Old.Figures)}.{from}{read}",
            absolute(Links.Source(row)),
            absolute($"{Links.Source(row)}.{DisplayText.Iso(origin.Start)}.{DisplayText.Iso(origin.Added)}"),
            origin.Added);
    }

    private sealed record Change(Row Row, Dated Old, Dated New);
}
