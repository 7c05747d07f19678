using AiDeploy.Web.Sharing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiDeploy.Web.Hosting;

/// <summary>Every address that answers.</summary>
internal static class SiteEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void MapSite(this WebApplication app)
    {
        app.MapStaticAssets();
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
        app.MapMethods("/decide/{decision}/decision.json", Reading, DecisionJson.GetFirst);
        app.MapMethods("/decide/{decision}/{version:int}/{**path:regex((^|/)decision\\.json$)}", Reading, DecisionJson.Get);
        app.MapMethods("/recommendation/{decision}/{version:int}/{**path:regex((^|/)decision\\.json$)}", Reading, DecisionJson.Get);
        var maps = app.MapGroup("").WithSecurityHeadersPolicy(SiteHeaders.MapPolicy);
        maps.MapMethods("/decide/{decision}/map.svg", Reading, MapSvg.GetFirst);
        maps.MapMethods("/decide/{decision}/{version:int}/{**path:regex((^|/)map\\.svg$)}", Reading, MapSvg.Get);
        maps.MapMethods("/recommendation/{decision}/{version:int}/{**path:regex((^|/)map\\.svg$)}", Reading, MapSvg.Get);
    }

    private static string Describe(HealthReport report) =>
        string.Join('\n', report.Entries.Select(static entry => $"{entry.Value.Status}: {entry.Value.Description}"));
}
