namespace AiDeploy.Web.Features.Read;

internal sealed class ChangesModel(CurrentGuide guide) : ViewPage<ChangesView>
{
    public void OnGet() => View = ChangesView.Of(guide.Value);
}
