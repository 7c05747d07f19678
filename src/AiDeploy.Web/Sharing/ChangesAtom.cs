using System.ServiceModel.Syndication;
using AiDeploy.Decisions;
using AiDeploy.Web.Components;
using AiDeploy.Web.Hosting;

namespace AiDeploy.Web.Sharing;

/// <summary>A feed with an entry for every published version that changes a recommendation, and one of all changes to the guide.</summary>
internal static class ChangesAtom
{
    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        AnswerFile.Of(request, guide.Value, Links.FeedSuffix).Recommend(address, view => OfRecommendation(view, path => address.Of(request, path)));

    public static IResult GetAll(HttpRequest request, CurrentGuide guide, PublicAddress address)
    {
        var view = ChangesView.Of(guide.Value);
        var entries = view.Entries.Select(entry =>
            AtomFeed.Entry(entry.Title, entry.Text, address.Of(request, entry.Path), address.Of(request, $"{entry.Path}#{Shown.Iso(entry.Date)}"), entry.Date));
        return AtomFeed.Of($"Changes to {guide.Value.Site.Name}", view.Head.Description, address.Of(request, Links.Changes), guide.Value.Site.Name, AtomFeed.Midnight(view.Entries[0].Date), entries.DistinctBy(static entry => entry.Id));
    }

    private static IResult OfRecommendation(RecommendationView view, Func<string, string> absolute)
    {
        var changes = view.Guide.Decisions[view.Decision.Id].Changes(view.Decision, view.Answers);
        return AtomFeed.Of(
            $"Changes to “{view.Headline}”",
            $"Says when a new version of the {view.Decision.Title.ToLowerInvariant()} leads these answers elsewhere.",
            view.Permalink,
            view.Guide.Site.Name,
            AtomFeed.Midnight((changes.LastOrDefault()?.Decision ?? view.Decision).Published),
            changes.Select(change => Entry(change, absolute)).Reverse());
    }

    private static SyndicationItem Entry(Carried change, Func<string, string> absolute)
    {
        var address = absolute(Links.After(change.Decision, change.Answers));
        var says = Shown.AnyOf(change.Decision.Possible(change.Answers).Select(static outcome => outcome.Headline));
        return AtomFeed.Entry($"Version {change.Decision.Version} says: {says}", $"Your answers, read by version {change.Decision.Version}, lead to: {says}.", address, address, change.Decision.Published);
    }
}
