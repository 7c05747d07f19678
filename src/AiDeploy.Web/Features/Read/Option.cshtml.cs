namespace AiDeploy.Web.Features.Read;

internal sealed class OptionModel(CurrentGuide guide) : ViewPage<ArticleView>
{
    public IActionResult OnGet([FromRoute] string option) =>
        Show(AiDeploy.Option.TryParse(option, out var known) ? ArticleView.Of(guide.Value, guide.Value[known]) : null);
}
