using System.ServiceModel.Syndication;

namespace AiDeploy.Web.Features.Recommend;

/// <summary>A feed with an entry for a recommendation, and one for every later version that changes it.</summary>
internal static class RecommendationFeed
{
    public static IResult Get(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        RecommendationFile.Answer(request, guide.Value, address, Links.FeedSuffix, view =>
            OfRecommendation(view, path => address.Of(request, path)));

    private static IResult OfRecommendation(RecommendationView view, Func<string, string> absolute)
    {
        var changes = view.Guide.Decisions[view.Decision.Id].Changes(view.Decision, view.Answers);
        return AtomFeed.Of(
            $"Changes to “{view.Headline}”",
            $"Says when a new version of the {view.Decision.Title.ToLowerInvariant()} leads these answers elsewhere. {view.InOneLine}",
            view.Permalink,
            view.Guide.Site.Name,
            AtomFeed.Midnight((changes.LastOrDefault()?.Decision ?? view.Decision).Published),
            changes.Select(change => Entry(change, absolute)).Prepend(First(view)).Reverse());
    }

    private static SyndicationItem First(RecommendationView view) => AtomFeed.Entry(
        $"Version {view.Decision.Version} says: {view.Headline}", view.InOneLine, view.Permalink, view.Permalink, view.Decision.Published);

    private static SyndicationItem Entry(MigratedAnswers change, Func<string, string> absolute)
    {
        var address = absolute(Links.After(change.Decision, change.Answers));
        var says = DisplayText.AnyOf(change.Decision.Possible(change.Answers).Select(static outcome => outcome.Headline));
        var title = $"Version {change.Decision.Version} says: {says}";
        var text = $"Your answers, read by version {change.Decision.Version}, lead to: {says}.";
        return AtomFeed.Entry(title, text, address, address, change.Decision.Published);
    }
}
