using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Pages;

internal sealed class OptionModel(CurrentGuide guide, TimeProvider clock) : PageModel, IHasHead
{
    public ArticleView View { get; private set; } = null!;

    public Head Head => new($"{View.Page.Title} – {guide.Value.Site.Name}", View.Page.Summary, Links.Page(View.Page))
    {
        Card = Links.Page(View.Page) + Links.CardSuffix,
        CardAlt = View.Page.Title,
        Data = absolute => StructuredJson.OfPage(guide.Value, View.Page, Links.Page(View.Page) + Links.CardSuffix, absolute),
        Alternates = [new(PageMarkdown.Type, Links.Page(View.Page) + Links.MarkdownSuffix)],
    };

    public IActionResult OnGet([FromRoute] string option)
    {
        if (!AiDeploy.Option.TryParse(option, out var known))
        {
            return NotFound();
        }

        View = ArticleView.Of(guide.Value, guide.Value[known], Shown.Today(clock));
        return Page();
    }
}
