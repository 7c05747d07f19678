namespace AiDeploy.Web.Features.Read;

internal sealed class GlossaryModel(CurrentGuide guide) : PageModel, IHasHead
{
    public Guide Guide => guide.Value;

    public Head Head => new(
        $"Glossary – {Guide.Site.Name}", "The words you meet when you decide how to deploy AI, a sentence each.", Links.Glossary)
    {
        Alternates = [Alternate.Markdown(Links.Glossary)],
        Data = absolute => StructuredJson.OfGlossary(Guide, absolute),
    };
}
