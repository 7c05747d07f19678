namespace AiDeploy.Web.Features.Read;

internal sealed class SourcesModel(CurrentGuide guide, TimeProvider clock) : ViewPage<SourcesView>
{
    public IActionResult OnGet(string? table) => Show(SourcesView.Of(guide.Value, table, DisplayText.Today(clock)));
}
