using AiDeploy.Web.Features.Ask;
using AiDeploy.Web.Features.Costs;
using AiDeploy.Web.Features.Decide;
using AiDeploy.Web.Features.Programs;
using AiDeploy.Web.Features.Read;
using AiDeploy.Web.Features.Recommend;

namespace AiDeploy.Web.Hosting;

internal static class SiteEndpoints
{
    /// <summary>Where the parts of an address lead that somebody cut back to see what else is there.</summary>
    private static readonly (string Part, string List)[] Lists =
    [
        ("/guide", Links.AllPages),
        ("/options", Links.Compare),
        ("/decide", Links.Home),
        ("/recommendation", Links.Home),
        ("/embed", Links.Home),
    ];

    public static void MapSite(this WebApplication app)
    {
        // A card in a sandboxed frame is of no origin, and yet needs its style sheet.
        app.MapStaticAssets().DisableRateLimiting().WithSecurityHeadersPolicy(Policies.Picture);
        app.MapRazorPages().WithStaticAssets();
        app.MapMethods("/robots.txt", EndpointPatterns.GetAndHead, static (HttpRequest request, PublicAddress address) =>
            Results.Text($"User-agent: *\nAllow: /\nSitemap: {address.Of(request, Links.Sitemap)}\n"));
        app.MapMethods(Links.SpeculationRules, EndpointPatterns.GetAndHead, SpeculationRules.Get);
        app.MapMethods(Links.SecurityTxt, EndpointPatterns.GetAndHead, SecurityTxt.Get);
        app.MapMethods(Links.Contact, EndpointPatterns.GetAndHead, static () =>
            Results.LocalRedirect(RequiredContent.Operator, permanent: true, preserveMethod: true));
        foreach (var (part, list) in Lists)
        {
            app.MapMethods(part, EndpointPatterns.GetAndHead, () => Results.LocalRedirect(list, preserveMethod: true));
        }

        app.MapMethods("/recommendation/{decision}", EndpointPatterns.GetAndHead, static (CurrentGuide guide, string decision) =>
            guide.Value.Decisions.TryGetValue(decision, out var history)
                ? Results.LocalRedirect(Links.Decide(history.Current), preserveMethod: true)
                : Results.NotFound());
        app.MapRead();
        app.MapDecide();
        app.MapRecommend();
        app.MapCosts();
        app.MapAsk();
        app.MapPrograms();
    }
}
