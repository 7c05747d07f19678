namespace AiDeploy.Web.Pages;

internal sealed class ChangesModel(CurrentGuide guide) : ViewPage<ChangesView>
{
    public void OnGet() => View = ChangesView.Of(guide.Value);
}
