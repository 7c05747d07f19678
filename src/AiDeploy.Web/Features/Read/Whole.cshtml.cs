namespace AiDeploy.Web.Features.Read;

internal sealed class WholeModel(CurrentGuide guide) : ViewPage<WholeView>
{
    public IActionResult OnGet() => Show(new(guide.Value));
}
