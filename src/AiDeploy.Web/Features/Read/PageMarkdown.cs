namespace AiDeploy.Web.Features.Read;

/// <summary>Pages as Markdown, and the list of them, for programs that read rather than look.</summary>
internal static class PageMarkdown
{
    public static IResult GetArticle(CurrentGuide guide, string slug) =>
        Write(guide.Value.Articles.FirstOrDefault(page => page.Slug == slug));

    public static IResult GetOption(CurrentGuide guide, string slug) =>
        Write(guide.Value.Options.FirstOrDefault(option => option.Page.Slug == slug)?.Page);

    public static IResult GetGlossary(CurrentGuide guide) => Write(Glossary(guide.Value));

    /// <summary>All pages and the glossary in one file, for who reads the whole guide at once.</summary>
    public static IResult GetWhole(CurrentGuide guide)
    {
        var parts = guide.Value.Pages.Select(static page => page.Markdown.Trim()).Append(Glossary(guide.Value));
        return Results.Text(string.Join("\n\n", parts), MediaTypeNames.Text.Plain, Encoding.UTF8);
    }

    public static IResult GetExamples(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        Write("# Worked examples\n\n" + string.Join("\n", guide.Value.Examples.Select(example =>
            $"## {example.Title}\n\n{example.Markdown.Trim()}\n\nResult: {address.Of(request, example.Recommendation.Target)}\n")));

    /// <summary>As llmstxt.org describes it.</summary>
    public static IResult GetIndex(HttpRequest request, CurrentGuide current, PublicAddress address)
    {
        var guide = current.Value;
        var text = new StringBuilder($"# {guide.Site.Name}\n\n> {guide.Site.Title} {guide.Site.Summary}\n\n");
        text.Append("## The four options, simple to complex\n\n");
        AppendPages(guide.Options.Select(static option => PageEntry.Of(option.Page)));
        text.Append("\n## Guide\n\n");
        AppendPages(guide.Articles.Select(PageEntry.Of));
        AppendPages(PageEntry.FromData);
        Append("Price changes", Links.PricesFeed, "Every change of a price, old and new, as an Atom feed.");
        AppendPages([PageEntry.Changes]);
        text.Append("\n## Decisions\n\n");
        foreach (var decision in guide.Decisions.Values.Select(static history => history.Current))
        {
            var about = $"{decision.Summary} Append an answer to its permalink to walk it.";
            Append(decision.Title, Links.Decide(decision) + Links.DataSuffix, about);
        }

        text.Append("\n## For programs\n\n");
        Append("The whole guide", Links.LlmsFullTxt, "All pages and the glossary in one file.");
        Append("OpenAPI", Links.OpenApi, "All that programs may ask, with parameters, schemas and examples.");
        Append("Model Context Protocol", Links.Tools, "The same as tools of an assistant, over streamable HTTP.");
        return Results.Text(text.ToString(), "text/plain", Encoding.UTF8);

        void AppendPages(IEnumerable<PageEntry> pages)
        {
            foreach (var page in pages)
            {
                Append(page.Title, page.Address + Links.MarkdownSuffix, page.Says);
            }
        }

        void Append(string title, string path, string about) =>
            text.Append(CultureInfo.InvariantCulture, $"- [{MarkdownEscapes.Of(title)}]({address.Of(request, path)}): {about}\n");
    }

    public static IResult Write(string markdown) => Results.Text(markdown, MediaTypeNames.Text.Markdown, Encoding.UTF8);

    private static string Glossary(Guide guide) =>
        "# Glossary\n\n" + string.Concat(guide.Glossary.Terms.Select(static term => $"- **{term.Name}**: {term.Says}\n"));

    private static IResult Write(Page? page) => page is null ? Results.NotFound() : Write(page.Markdown);
}
