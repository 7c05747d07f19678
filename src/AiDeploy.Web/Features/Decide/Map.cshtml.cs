namespace AiDeploy.Web.Features.Decide;

internal sealed class MapModel(CurrentGuide guide) : ViewPage<MapView>
{
    public IActionResult OnGet([FromRoute] string decision) => Show(MapView.Of(guide.Value, decision));
}
