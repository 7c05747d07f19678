namespace AiDeploy.Web.Features.Read;

internal sealed class ArticleModel(CurrentGuide guide, IOptions<SiteOptions> site) : ViewPage<ArticleView>
{
    public IActionResult OnGet([FromRoute] string slug) =>
        Show(guide.Value.Articles.FirstOrDefault(page => page.Slug == slug) is { } page
            ? ArticleView.Of(guide.Value, page) with
            {
                Operator = page.Path == RequiredContent.About ? SiteOperator.Of(site.Value) : null,
            }
            : null);
}
