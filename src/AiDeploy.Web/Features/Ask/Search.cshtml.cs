namespace AiDeploy.Web.Features.Ask;

internal sealed class SearchModel(CurrentGuide guide) : ViewPage<SearchView>
{
    public void OnGet([FromQuery] string? q)
    {
        View = SearchView.Of(guide.Value, q);
        Response.StatusCode = View.IsTooLong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }
}
