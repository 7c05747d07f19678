namespace AiDeploy.Web.Features.Read;

internal sealed class CompareModel(CurrentGuide guide) : ViewPage<CompareView>
{
    public IActionResult OnGet([FromRoute] string? first, [FromRoute] string? second, [FromRoute] string? third) =>
        Show(CompareView.Of(guide.Value, new[] { first, second, third }.OfType<string>()));
}
