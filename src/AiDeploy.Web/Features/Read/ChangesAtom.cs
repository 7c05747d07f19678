using System.ServiceModel.Syndication;

namespace AiDeploy.Web.Features.Read;

internal static class ChangesAtom
{
    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address)
    {
        var view = ChangesView.Of(guide.Value);
        var name = guide.Value.Site.Name;
        var updated = AtomFeed.Midnight(view.Entries[0].Date);
        var entries = view.Entries.Select(Entry).DistinctBy(static entry => entry.Id);
        return AtomFeed.Of($"Changes to {name}", view.Head.Description, address.Of(request, Links.Changes), name, updated, entries);

        SyndicationItem Entry(ChangesView.Entry entry)
        {
            return AtomFeed.Entry(entry.Title, entry.Text, address.Of(request, entry.Address), address.Of(request, entry.Id), entry.Date);
        }
    }
}
