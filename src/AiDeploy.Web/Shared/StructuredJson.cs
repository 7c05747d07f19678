using System.Text.Json.Nodes;

namespace AiDeploy.Web.Shared;

/// <summary>What a page is, in the words of schema.org. The writer escapes whatever could end a script element.</summary>
internal static class StructuredJson
{
    public static string OfPage(Guide guide, Page page, string card, Func<string, string> absolute) => Write(
        new()
        {
            ["@type"] = "Article",
            ["headline"] = page.Title,
            ["description"] = page.Summary,
            ["url"] = absolute(Links.Page(page)),
            ["image"] = absolute(card),
            ["inLanguage"] = "en-US",
            ["datePublished"] = DisplayText.Iso(page.Changes.LastOrDefault()?.Date ?? page.Reviewed),
            ["dateModified"] = DisplayText.Iso(page.Reviewed),
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = guide.Site.Name, ["url"] = absolute(Links.Home) },
        },
        Crumbs(guide.Site.Name, page.Title, Links.Page(page), absolute));

    /// <summary>For pages that are no article: where they stand.</summary>
    public static string OfPlace(Guide guide, string title, string path, Func<string, string> absolute) => Write(path == Links.Home
        ? new() { ["@type"] = "WebSite", ["name"] = guide.Site.Name, ["description"] = guide.Site.Summary, ["url"] = absolute(path) }
        : Crumbs(guide.Site.Name, title, path, absolute));

    public static string OfGlossary(Guide guide, Func<string, string> absolute) => Write(
        new()
        {
            ["@type"] = "DefinedTermSet",
            ["name"] = $"{guide.Site.Name} glossary",
            ["url"] = absolute(Links.Glossary),
            ["hasDefinedTerm"] = new JsonArray([.. guide.Glossary.Terms.Select(term => new JsonObject
            {
                ["@type"] = "DefinedTerm",
                ["name"] = term.Name,
                ["description"] = term.Says,
                ["url"] = absolute($"{Links.Glossary}#{term.Id}"),
            })]),
        },
        Crumbs(guide.Site.Name, "Glossary", Links.Glossary, absolute));

    private static JsonObject Crumbs(string site, string title, string path, Func<string, string> absolute) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = new JsonArray(Crumb(1, site, absolute(Links.Home)), Crumb(2, title, absolute(path))),
    };

    private static JsonObject Crumb(int position, string name, string item) => new()
    {
        ["@type"] = "ListItem",
        ["position"] = position,
        ["name"] = name,
        ["item"] = item,
    };

    private static string Write(params JsonObject[] things) =>
        new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = new JsonArray(things) }.ToJsonString();
}
