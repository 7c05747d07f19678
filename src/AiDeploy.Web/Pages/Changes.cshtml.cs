using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Pages;

internal sealed class ChangesModel(CurrentGuide guide) : PageModel, IHasHead
{
    public ChangesView View { get; } = ChangesView.Of(guide.Value);

    public Head Head => View.Head;
}
