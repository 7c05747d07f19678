using AiDeploy.Web.Asking;
using AiDeploy.Web.Sharing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiDeploy.Web.Hosting;

/// <summary>Every address that answers.</summary>
internal static class SiteEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSite(this WebApplication app)
    {
        // A card in a sandboxed frame is of no origin, and yet needs its style sheet.
        app.MapStaticAssets().WithSecurityHeadersPolicy(SiteHeaders.PicturePolicy);
        app.MapRazorPages().WithStaticAssets();
        app.MapHealthChecks("/healthz/live", new() { Predicate = static _ => false });
        app.MapHealthChecks("/healthz/ready", new()
        {
            Predicate = static check => check.Tags.Contains("ready"),
            ResponseWriter = static (context, report) => context.Response.WriteAsync(Describe(report)),
        });
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
        var queries = app.MapGroup("").RequireRateLimiting(RateLimits.Queries);
        queries.MapMethods(Links.Ask + ReplyJson.Suffix, Reading, ReplyJson.Get);
        queries.MapMethods(Suggestions.Path, Reading, Suggestions.Get);
        queries.MapMethods(Links.CostsStart + CostFiles.Csv, Reading, CostFiles.GetCsv);
        queries.MapMethods(Links.CostsStart + CostFiles.Markdown, Reading, CostFiles.GetMarkdown);
        queries.MapMethods(Links.CostsStart + CostFiles.Json, Reading, CostsJson.Get);
        foreach (var pattern in BelowStates(DecisionJson.Suffix))
        {
            app.MapMethods(pattern, Reading, DecisionJson.Get);
        }

        app.MapMethods(BelowResults(DecisionRecord.Suffix), Reading, DecisionRecord.Get);
        app.MapMethods(BelowResults(ChangesAtom.Suffix), Reading, ChangesAtom.Get);
        app.MapMethods(BelowResults(ReviewIcs.Suffix), Reading, ReviewIcs.Get);
        var drawings = app.MapGroup("").RequireRateLimiting(RateLimits.Drawings).AddEndpointFilter(app.Services.GetRequiredService<DrawingQueue>());
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

    private static string Describe(HealthReport report) =>
        string.Join('\n', report.Entries.Where(static entry => entry.Value.Description is not null).Select(static entry => $"{entry.Value.Status}: {entry.Value.Description}"));
}
