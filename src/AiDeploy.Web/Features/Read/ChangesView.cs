namespace AiDeploy.Web.Features.Read;

public sealed record ChangesView(Guide Guide, ImmutableArray<ChangesView.Entry> Entries) : IHasHead
{
    public Head Head => new(
        $"What changed – {Guide.Site.Name}",
        "Every change to a page of the guide and every published version of a decision, newest first.",
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
        return new(guide, [.. pages.Concat(versions).OrderByDescending(static entry => entry.Date)]);
    }

    public sealed record Entry(DateOnly Date, string Title, string Path, string Text);
}
