namespace AiDeploy.Web.Features.Read;

internal sealed class SourcesModel(CurrentGuide guide) : PageModel, IHasHead
{
    public Guide Guide => guide.Value;

    public Head Head => new(
        $"Facts and sources – {Guide.Site.Name}",
        "Every figure and date the guide takes from outside, with its source, the day it was read and how certain it is.",
        Links.Sources)
    {
        Alternates = [Alternate.Markdown(Links.Sources)],
    };
}
