namespace AiDeploy.Web.Features.Decide;

internal sealed class IndexModel(CurrentGuide guide) : ViewPage<HomeView>
{
    public void OnGet() => View = HomeView.Of(guide.Value);
}
