namespace AiDeploy.Web.Features.Read;

/// <summary>A feed of all changes to the guide.</summary>
internal static class ChangesAtom
{
    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address)
    {
        var view = ChangesView.Of(guide.Value);
        var entries = view.Entries.Select(entry =>
            AtomFeed.Entry(entry.Title, entry.Text, address.Of(request, entry.Path), address.Of(request, $"{entry.Path}#{DisplayText.Iso(entry.Date)}"), entry.Date));
        return AtomFeed.Of($"Changes to {guide.Value.Site.Name}", view.Head.Description, address.Of(request, Links.Changes), guide.Value.Site.Name, AtomFeed.Midnight(view.Entries[0].Date), entries.DistinctBy(static entry => entry.Id));
    }
}
