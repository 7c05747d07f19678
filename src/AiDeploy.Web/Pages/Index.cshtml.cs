using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Pages;

internal sealed class IndexModel(CurrentGuide guide) : PageModel, IHasHead
{
    public HomeView View { get; } = HomeView.Of(guide.Value);

    public Head Head => new($"{View.Guide.Site.Title} – {View.Guide.Site.Name}", View.Guide.Site.Summary, Links.Home)
    {
        Alternates = [new(AtomFeed.Type, Links.Changes + Links.FeedSuffix)],
    };
}
