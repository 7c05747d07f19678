namespace AiDeploy.Web.Features.Read;

internal sealed class ReadinessModel(CurrentGuide guide) : PageModel, IHasHead
{
    public Guide Guide => guide.Value;

    /// <summary>Null on the page that leads to the lists.</summary>
    public ReadinessView? View { get; private set; }

    public Head Head => View?.Head ?? new(
        $"Readiness checklists – {Guide.Site.Name}",
        "What to have in place before you put an option to work: a checklist for each of the four.",
        Links.ReadinessIndex)
    {
        Alternates = [Alternate.Markdown(Links.ReadinessIndex)],
    };

    public IActionResult OnGet([FromRoute] string? option, [FromQuery] string[] done)
    {
        var list = Guide.Checklists.FirstOrDefault(list => list.Option.Id == option);
        View = list is null ? null : new(Guide, list, [.. done]);
        return option is null || list is not null ? Page() : NotFound();
    }
}
