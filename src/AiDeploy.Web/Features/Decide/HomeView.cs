namespace AiDeploy.Web.Features.Decide;

/// <summary>The home page: what is decided here, and the first question of the quick decision.</summary>
public sealed record HomeView(Guide Guide, QuestionView First) : IHasHead
{
    public IEnumerable<Decision> Others =>
        Guide.Decisions.Values.Select(static history => history.Current).Where(decision => decision != First.Decision);

    public Head Head => new($"{Guide.Site.Title} – {Guide.Site.Name}", Guide.Site.Summary, Links.Home)
    {
        Alternates = [new(AtomFeed.Type, Links.Changes + Links.FeedSuffix)],
    };

    public static HomeView Of(Guide guide) => new(guide, QuestionView.First(guide, guide.Quick));
}
