using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Pages;

internal sealed class SearchModel(CurrentGuide guide) : PageModel, IHasHead
{
    public SearchView View { get; private set; } = null!;

    public Head Head => View.Head;

    public void OnGet([FromQuery] string? q)
    {
        View = SearchView.Of(guide.Value, q);
        Response.StatusCode = View.IsTooLong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }
}
