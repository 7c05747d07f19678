using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Pages;

internal sealed class WhenModel(CurrentGuide guide) : PageModel, IHasHead
{
    public WhenView View { get; private set; } = null!;

    public Head Head => View.Head;

    public IActionResult OnGet([FromRoute] string decision, [FromRoute] string outcome)
    {
        if (WhenView.Of(guide.Value, decision, outcome) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
