namespace AiDeploy.Web.Features.Read;

/// <summary>Where the figures of the guide come from: all tables in short, or one with its history.</summary>
/// <param name="Guide">The guide.</param>
/// <param name="Table">The table shown whole; null for all of them in short.</param>
/// <param name="Today">The day by which figures are old.</param>
public sealed record SourcesView(Guide Guide, Table? Table, DateOnly Today) : IHasHead
{
    public Head Head => new(
        $"{Title} – {Guide.Site.Name}",
        "Every figure and date the guide takes from outside, with its source, the day it was read and how certain it is.",
        Table is null ? Links.Sources : Links.SourcesOf(Table))
    {
        Alternates = Table is null ? [Alternate.Markdown(Links.Sources), new(AtomFeed.Type, Links.PricesFeed)] : [],
    };

    public string Title => Table?.Title ?? "Facts and sources";

    /// <summary>The tables that hold anything that was read.</summary>
    public IEnumerable<IGrouping<Table, Row>> Tables => Guide.Facts.GroupBy(static row => row.Table);

    /// <summary>How many rows are our own assumptions, which were read nowhere.</summary>
    public int Assumed => Guide.Rows.Length - Guide.Facts.Length;

    /// <summary>The rows of the table shown.</summary>
    public IEnumerable<Row> Rows => Guide.Facts.Where(row => row.Table == Table);

    /// <summary>What must be read again, the oldest first; what bears no day last.</summary>
    public ImmutableArray<Row> Due =>
    [
        .. Guide.Facts
            .Where(row => (Table is null || row.Table == Table) && row.Current.Origin.IsDue(Today))
            .OrderByDescending(Age),
    ];

    /// <summary>What is known to change, begin or end, the next first.</summary>
    public ImmutableArray<Upcoming> Soon => Upcoming.Of(Guide.Facts.Where(row => Table is null || row.Table == Table), Today);

    public int? Age(Row row) => row.Current.Origin.Age(Today);

    /// <summary>The pages that cite a row.</summary>
    public IEnumerable<Page> Citing(Row row) => Guide.Pages.Where(page => page.Facts.Contains(row));

    /// <summary>The view of a table by its name, of all without one; null where there is no such table.</summary>
    public static SourcesView? Of(Guide guide, string? name, DateOnly today)
    {
        var table = Table.All.FirstOrDefault(table => table.Id == name);
        return name is not null && table is null ? null : new(guide, table, today);
    }
}
