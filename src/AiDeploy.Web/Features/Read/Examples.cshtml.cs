namespace AiDeploy.Web.Features.Read;

internal sealed class ExamplesModel(CurrentGuide guide) : PageModel, IHasHead
{
    public Guide Guide => guide.Value;

    public Head Head => new(
        $"Worked examples – {Guide.Site.Name}",
        "Teams in different situations: what they answered, what is recommended to them and why, each as a live link.",
        Links.Examples)
    {
        Alternates = [Alternate.Markdown(Links.Examples)],
    };
}
