namespace AiDeploy.Web.Features.Read;

public sealed record ChangesView(Guide Guide, ImmutableArray<ChangesView.Entry> Entries) : IHasHead
{
    public Head Head => new(
        $"What changed – {Guide.Site.Name}",
        "Every change to a page of the guide or a price and every published version of a decision, newest first.",
        Links.Changes)
    {
        Alternates = [new(AtomFeed.Type, Links.Changes + Links.FeedSuffix), Alternate.Markdown(Links.Changes)],
    };

    public IEnumerable<IGrouping<DateOnly, Entry>> Days => Entries.GroupBy(static entry => entry.Date);

    public static ChangesView Of(Guide guide)
    {
        var pages = guide.Pages.SelectMany(static page =>
            page.Changes.Select(change => new Entry(change.Date, page.Title, Links.Page(page), change.Text)));
        var versions = guide.Decisions.Values.SelectMany(static history => history.Versions).Select(static decision =>
            new Entry(decision.Published, $"{decision.Title}, version {decision.Version}", Links.Decide(decision), "Published."));
        var prices = guide.Rows.Where(static row => row.Table != Table.Facts && row.Table != Table.Assumptions).SelectMany(PricesOf);
        return new(guide, [.. pages.Concat(versions).Concat(prices).OrderByDescending(static entry => entry.Date)]);
    }

    private static IEnumerable<Entry> PricesOf(Row row) => row.Dated.Zip(row.Dated.Skip(1))
        .Where(static pair => pair.First.Figures.Words != pair.Second.Figures.Words)
        .Select(pair => new Entry(
            pair.Second.Origin.Added,
            row.Item,
            Links.SourcesOf(row.Table),
            $"{pair.Second.Figures.Words}; before: {pair.First.Figures.Words}.")
        {
            Fragment = row.Id,
        });

    /// <summary>One change.</summary>
    public sealed record Entry(DateOnly Date, string Title, string Path, string Text)
    {
        /// <summary>The place on the page; null for the page as a whole.</summary>
        public string? Fragment { get; init; }

        public string Address => Fragment is null ? Path : $"{Path}#{Fragment}";

        /// <summary>An address of its own for feed readers, which no other change has.</summary>
        public string Id => $"{Path}#{(Fragment is null ? "" : Fragment + "-")}{DisplayText.Iso(Date)}";
    }
}
