using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Pages;

internal sealed class CompareModel(CurrentGuide guide) : PageModel, IHasHead
{
    public CompareView View { get; private set; } = null!;

    public Head Head => new($"{View.Title} – {guide.Value.Site.Name}", View.Summary, View.Address)
    {
        Alternates = View.IsAll ? [new(PageMarkdown.Type, Links.Compare + Links.MarkdownSuffix)] : [],
    };

    public IActionResult OnGet([FromRoute] string? first, [FromRoute] string? second, [FromRoute] string? third)
    {
        if (CompareView.Of(guide.Value, new[] { first, second, third }.OfType<string>()) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
