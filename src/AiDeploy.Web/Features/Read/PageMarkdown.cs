namespace AiDeploy.Web.Features.Read;

/// <summary>Pages as Markdown, and the list of them, for programs that read rather than look.</summary>
internal static class PageMarkdown
{
    public static IResult GetArticle(CurrentGuide guide, string slug) => Write(guide.Value.Articles.FirstOrDefault(page => page.Slug == slug));

    public static IResult GetOption(CurrentGuide guide, string slug) => Write(guide.Value.Options.FirstOrDefault(option => option.Page.Slug == slug)?.Page);

    public static IResult GetGlossary(CurrentGuide guide) =>
        Write("# Glossary\n\n" + string.Concat(guide.Value.Glossary.Terms.Select(static term => $"- **{term.Name}**: {term.Says}\n")));

    public static IResult GetExamples(HttpRequest request, CurrentGuide guide, PublicAddress address) =>
        Write("# Worked examples\n\n" + string.Join("\n", guide.Value.Examples.Select(example =>
            $"## {example.Title}\n\n{example.Markdown.Trim()}\n\nResult: {address.Of(request, example.Recommendation.Target)}\n")));

    /// <summary>As llmstxt.org describes it.</summary>
    public static IResult GetIndex(HttpRequest request, CurrentGuide guide, PublicAddress address)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {guide.Value.Site.Name}\n\n> {guide.Value.Site.Title} {guide.Value.Site.Summary}\n\n");
        Append("The four options, simple to complex", guide.Value.Options.Select(static option => option.Page));
        Append("Guide", guide.Value.Articles);
        text.Append(CultureInfo.InvariantCulture, $"- [Glossary]({address.Of(request, Links.Glossary + Links.MarkdownSuffix)}): The words of the field, a sentence each.\n- [Worked examples]({address.Of(request, Links.Examples + Links.MarkdownSuffix)}): Ten teams, what they answered and what it led to.\n");
        text.Append(CultureInfo.InvariantCulture, $"- [Comparison]({address.Of(request, Links.Compare + Links.MarkdownSuffix)}): The four options side by side.\n- [Readiness]({address.Of(request, Links.ReadinessIndex + Links.MarkdownSuffix)}): A checklist for each option.\n- [Facts and sources]({address.Of(request, Links.Sources + Links.MarkdownSuffix)}): Every figure from outside, dated, with its source and certainty.\n- [Changes]({address.Of(request, Links.Changes + Links.MarkdownSuffix)}): What changed and when.\n\n## Decisions\n\n");
        foreach (var decision in guide.Value.Decisions.Values.Select(static history => history.Current))
        {
            text.Append(CultureInfo.InvariantCulture, $"- [{decision.Title}]({address.Of(request, Links.Decide(decision) + Links.DataSuffix)}): {decision.Summary} Append an answer to its permalink to walk it.\n");
        }

        return Results.Text(text.ToString(), "text/plain", Encoding.UTF8);

        void Append(string heading, IEnumerable<Page> pages)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {heading}\n\n");
            foreach (var page in pages)
            {
                text.Append(CultureInfo.InvariantCulture, $"- [{page.Title}]({address.Of(request, Links.Page(page) + Links.MarkdownSuffix)}): {page.Summary}\n");
            }

            text.Append(heading == "Guide" ? "" : "\n");
        }
    }

    public static IResult Write(string markdown) => Results.Text(markdown, MediaTypeNames.Text.Markdown, Encoding.UTF8);

    private static IResult Write(Page? page) => page is null ? Results.NotFound() : Write(page.Markdown);
}
