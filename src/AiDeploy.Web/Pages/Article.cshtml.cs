using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Pages;

internal sealed class ArticleModel(CurrentGuide guide, TimeProvider clock) : PageModel, IHasHead
{
    public ArticleView View { get; private set; } = null!;

    public Head Head => new($"{View.Page.Title} – {guide.Value.Site.Name}", View.Page.Summary, Links.Page(View.Page))
    {
        Data = absolute => StructuredJson.OfPage(guide.Value, View.Page, Links.CardSuffix, absolute),
        Alternates = [new(PageMarkdown.Type, Links.Page(View.Page) + Links.MarkdownSuffix)],
    };

    public IActionResult OnGet([FromRoute] string slug)
    {
        if (guide.Value.Articles.FirstOrDefault(page => page.Slug == slug) is not { } found)
        {
            return NotFound();
        }

        View = ArticleView.Of(guide.Value, found, Shown.Today(clock));
        return Page();
    }
}
