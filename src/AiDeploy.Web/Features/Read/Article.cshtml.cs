namespace AiDeploy.Web.Features.Read;

internal sealed class ArticleModel(CurrentGuide guide) : ViewPage<ArticleView>
{
    public IActionResult OnGet([FromRoute] string slug) =>
        Show(guide.Value.Articles.FirstOrDefault(page => page.Slug == slug) is { } page
            ? ArticleView.Of(guide.Value, page)
            : null);
}
