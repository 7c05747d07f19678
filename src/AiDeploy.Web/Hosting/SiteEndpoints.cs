using AiDeploy.Web.Asking;
using AiDeploy.Web.Sharing;

namespace AiDeploy.Web.Hosting;

/// <summary>Every address that answers.</summary>
internal static class SiteEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSite(this WebApplication app)
    {
        // A card in a sandboxed frame is of no origin, and yet needs its style sheet.
        app.MapStaticAssets().DisableRateLimiting().WithSecurityHeadersPolicy(SiteHeaders.PicturePolicy);
        app.MapRazorPages().WithStaticAssets();
        app.MapMethods("/sitemap.xml", Reading, SitemapXml.Get);
        app.MapMethods("/robots.txt", Reading, static (HttpRequest request, PublicAddress address) =>
            Results.Text($"User-agent: *\nAllow: /\nSitemap: {address.Of(request, "/sitemap.xml")}\n"));
        app.MapMethods("/llms.txt", Reading, PageMarkdown.GetIndex);
        app.MapMethods("/guide/{slug}" + PageMarkdown.Suffix, Reading, PageMarkdown.GetArticle);
        app.MapMethods("/options/{slug}" + PageMarkdown.Suffix, Reading, PageMarkdown.GetOption);
        app.MapMethods(Links.Examples + PageMarkdown.Suffix, Reading, PageMarkdown.GetExamples);
        app.MapMethods(Links.Glossary + PageMarkdown.Suffix, Reading, PageMarkdown.GetGlossary);
        app.MapMethods(Links.Compare + PageMarkdown.Suffix, Reading, ReferenceMarkdown.GetCompare);
        app.MapMethods(Links.ReadinessIndex + PageMarkdown.Suffix, Reading, ReferenceMarkdown.GetReadiness);
        app.MapMethods(Links.ReadinessIndex + "/{option}" + PageMarkdown.Suffix, Reading, ReferenceMarkdown.GetChecklist);
        app.MapMethods(Links.Sources + PageMarkdown.Suffix, Reading, ReferenceMarkdown.GetSources);
        app.MapMethods(Links.Changes + PageMarkdown.Suffix, Reading, ReferenceMarkdown.GetChanges);
        app.MapMethods(Links.Changes + ChangesAtom.Suffix, Reading, ChangesAtom.GetAll);
        app.MapMethods(SpeculationRules.Path, Reading, SpeculationRules.Get);
        app.MapMethods("/oembed", Reading, OEmbed.Get);
        app.MapPost(AskStream.Path, AskStream.PostAsync).DisableAntiforgery().WithMetadata(new TakesFormAttribute { MaxValue = 4096 }).RequireRateLimiting(RateLimits.Posts);
        app.MapMethods(OpenSearchXml.Path, Reading, OpenSearchXml.Get);
        app.MapMethods(Links.Ask + ReplyJson.Suffix, Reading, ReplyJson.Get);
        app.MapMethods(Suggestions.Path, Reading, Suggestions.Get);
        app.MapMethods(Links.CostsStart + CostFiles.Csv, Reading, CostFiles.GetCsv);
        app.MapMethods(Links.CostsStart + CostFiles.Markdown, Reading, CostFiles.GetMarkdown);
        app.MapMethods(Links.CostsStart + CostFiles.Json, Reading, CostsJson.Get);
        foreach (var pattern in BelowStates(DecisionJson.Suffix))
        {
            app.MapMethods(pattern, Reading, DecisionJson.Get);
        }

        app.MapMethods(BelowResults(DecisionRecord.Suffix), Reading, DecisionRecord.Get);
        app.MapMethods(BelowResults(ChangesAtom.Suffix), Reading, ChangesAtom.Get);
        app.MapMethods(BelowResults(ReviewIcs.Suffix), Reading, ReviewIcs.Get);
        var drawings = app.MapGroup("").RequireRateLimiting(RateLimits.Drawings);
        var pictures = drawings.MapGroup("").WithSecurityHeadersPolicy(SiteHeaders.PicturePolicy);
        pictures.MapMethods(CardPng.Suffix, Reading, CardPng.GetHome);
        pictures.MapMethods("/options/{option}" + CardPng.Suffix, Reading, CardPng.GetOption);
        pictures.MapMethods(Links.CostsStart + "/{**inputs:regex(^.+/card\\.png$)}", Reading, CardPng.GetCosts);
        pictures.MapMethods(BelowResults(CardPng.Suffix), Reading, CardPng.GetRecommendation);
        pictures.MapMethods(BelowResults(QrSvg.Suffix), Reading, QrSvg.Get);
        var maps = drawings.MapGroup("").WithSecurityHeadersPolicy(SiteHeaders.MapPolicy);
        foreach (var pattern in BelowStates(MapSvg.Suffix))
        {
            maps.MapMethods(pattern, Reading, MapSvg.Get);
        }
    }

    /// <summary>Where a file stands below every recommendation.</summary>
    private static string BelowResults(string suffix) => $"/recommendation/{Answered(suffix)}";

    /// <summary>Where a file stands below every recommendation, every question and the decision itself.</summary>
    private static IEnumerable<string> BelowStates(string suffix) => [BelowResults(suffix), $"/decide/{Answered(suffix)}", $"/decide/{{decision}}{suffix}"];

    private static string Answered(string suffix) =>
        $"{{decision}}/{{version:int}}/{{**path:regex({suffix.Replace("/", "(^|/)", StringComparison.Ordinal).Replace(".", "\\.", StringComparison.Ordinal)}$)}}";
}
