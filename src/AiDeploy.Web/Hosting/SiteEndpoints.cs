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
        app.MapMethods("/guide/{slug}" + Links.MarkdownSuffix, Reading, PageMarkdown.GetArticle);
        app.MapMethods("/options/{slug}" + Links.MarkdownSuffix, Reading, PageMarkdown.GetOption);
        app.MapMethods(Links.Examples + Links.MarkdownSuffix, Reading, PageMarkdown.GetExamples);
        app.MapMethods(Links.Glossary + Links.MarkdownSuffix, Reading, PageMarkdown.GetGlossary);
        app.MapMethods(Links.Compare + Links.MarkdownSuffix, Reading, ReferenceMarkdown.GetCompare);
        app.MapMethods(Links.ReadinessIndex + Links.MarkdownSuffix, Reading, ReferenceMarkdown.GetReadiness);
        app.MapMethods(Links.ReadinessIndex + "/{option}" + Links.MarkdownSuffix, Reading, ReferenceMarkdown.GetChecklist);
        app.MapMethods(Links.Sources + Links.MarkdownSuffix, Reading, ReferenceMarkdown.GetSources);
        app.MapMethods(Links.Changes + Links.MarkdownSuffix, Reading, ReferenceMarkdown.GetChanges);
        app.MapMethods(Links.Changes + Links.FeedSuffix, Reading, ChangesAtom.GetAll);
        app.MapMethods(Links.SpeculationRules, Reading, SpeculationRules.Get);
        app.MapMethods("/oembed", Reading, OEmbed.Get);
        app.MapPost(Links.AskStream, AskStream.PostAsync).DisableAntiforgery().WithMetadata(new TakesFormAttribute { MaxValue = 4096 }).RequireRateLimiting(RateLimits.Posts);
        app.MapMethods(Links.OpenSearch, Reading, OpenSearchXml.Get);
        app.MapMethods(Links.Ask + Links.AskDataSuffix, Reading, ReplyJson.Get);
        app.MapMethods(Links.Suggest, Reading, Suggestions.Get);
        app.MapMethods(Links.CostsStart + Links.CostsCsvSuffix, Reading, CostFiles.GetCsv);
        app.MapMethods(Links.CostsStart + Links.MarkdownSuffix, Reading, CostFiles.GetMarkdown);
        app.MapMethods(Links.CostsStart + Links.CostsDataSuffix, Reading, CostsJson.Get);
        foreach (var pattern in BelowStates(Links.DataSuffix))
        {
            app.MapMethods(pattern, Reading, DecisionJson.Get);
        }

        app.MapMethods(BelowResults(Links.RecordSuffix), Reading, DecisionRecord.Get);
        app.MapMethods(BelowResults(Links.FeedSuffix), Reading, ChangesAtom.Get);
        app.MapMethods(BelowResults(Links.ReminderSuffix), Reading, ReviewIcs.Get);
        var drawings = app.MapGroup("").RequireRateLimiting(RateLimits.Drawings);
        var pictures = drawings.MapGroup("").WithSecurityHeadersPolicy(SiteHeaders.PicturePolicy);
        pictures.MapMethods(Links.CardSuffix, Reading, CardPng.GetHome);
        pictures.MapMethods("/options/{option}" + Links.CardSuffix, Reading, CardPng.GetOption);
        pictures.MapMethods(Links.CostsStart + "/{**inputs:regex(^.+/card\\.png$)}", Reading, CardPng.GetCosts);
        pictures.MapMethods(BelowResults(Links.CardSuffix), Reading, CardPng.GetRecommendation);
        pictures.MapMethods(BelowResults(Links.QrSuffix), Reading, QrSvg.Get);
        var maps = drawings.MapGroup("").WithSecurityHeadersPolicy(SiteHeaders.MapPolicy);
        foreach (var pattern in BelowStates(Links.MapSuffix))
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
