using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Pages;

internal sealed class MapModel(CurrentGuide guide) : PageModel, IHasHead
{
    public MapView View { get; private set; } = null!;

    public Head Head => View.Head;

    public IActionResult OnGet(string decision)
    {
        if (MapView.Of(guide.Value, decision) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
