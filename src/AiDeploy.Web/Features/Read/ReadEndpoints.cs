namespace AiDeploy.Web.Features.Read;

/// <summary>The guide's files: pages as Markdown, feed, site map, and the pictures of the site and its options.</summary>
internal static class ReadEndpoints
{
    public static void MapRead(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Links.Sitemap, EndpointPatterns.GetAndHead, SitemapXml.Get);
        app.MapMethods(Links.LlmsTxt, EndpointPatterns.GetAndHead, PageMarkdown.GetIndex);
        var markdown = app.MapGroup("").AddEndpointFilter(AbsoluteLinks.Filter);
        markdown.MapMethods(Links.LlmsFullTxt, EndpointPatterns.GetAndHead, PageMarkdown.GetWhole);
        markdown.MapMethods("/guide/{slug}" + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, PageMarkdown.GetArticle);
        markdown.MapMethods(EndpointPatterns.AtTheRoot + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, PageMarkdown.GetArticle);
        markdown.MapMethods("/options/{slug}" + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, PageMarkdown.GetOption);
        markdown.MapMethods(Links.Examples + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, PageMarkdown.GetExamples);
        markdown.MapMethods(Links.Glossary + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, PageMarkdown.GetGlossary);
        markdown.MapMethods(Links.Compare + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, ReferenceMarkdown.GetCompare);
        markdown.MapMethods(Links.ReadinessIndex + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, ReferenceMarkdown.GetReadiness);
        const string Checklist = Links.ReadinessIndex + "/{option}" + Links.MarkdownSuffix;
        markdown.MapMethods(Checklist, EndpointPatterns.GetAndHead, ReferenceMarkdown.GetChecklist);
        markdown.MapMethods(Links.Sources + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, ReferenceMarkdown.GetSources);
        app.MapMethods(Links.Glossary + Links.JsonSuffix, EndpointPatterns.GetAndHead, GlossaryJson.Get);
        app.MapMethods(Links.PricesJson, EndpointPatterns.GetAndHead, ReferenceJson.GetPrices);
        app.MapMethods(Links.PricesFeed, EndpointPatterns.GetAndHead, PricesAtom.Get);
        app.MapMethods(Links.FactsJson, EndpointPatterns.GetAndHead, ReferenceJson.GetFacts);
        markdown.MapMethods(Links.Changes + Links.MarkdownSuffix, EndpointPatterns.GetAndHead, ReferenceMarkdown.GetChanges);
        app.MapMethods(Links.Changes + Links.FeedSuffix, EndpointPatterns.GetAndHead, ChangesAtom.Get);
        var pictures = app.MapGroup("").RequireRateLimiting(Policies.Drawings).WithSecurityHeadersPolicy(Policies.Picture);
        pictures.MapMethods(Links.CardSuffix, EndpointPatterns.GetAndHead, GetSiteCard);
        pictures.MapMethods("/options/{option}" + Links.CardSuffix, EndpointPatterns.GetAndHead, GetOptionCard);
    }

    private static IResult GetSiteCard(CurrentGuide guide) => CardPainter.Answer(guide.Value, Card.OfSite(guide.Value));

    private static IResult GetOptionCard(CurrentGuide guide, string option) => Option.TryParse(option, out var known)
        ? CardPainter.Answer(guide.Value, Card.OfOption(guide.Value, guide.Value[known]))
        : Results.NotFound();
}
