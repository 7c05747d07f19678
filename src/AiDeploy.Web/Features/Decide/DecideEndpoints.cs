namespace AiDeploy.Web.Features.Decide;

/// <summary>The files of a decision: its tables, and its map, with the route that answers take.</summary>
internal static class DecideEndpoints
{
    public static void MapDecide(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/decisions/{decision}/{version:int}" + Links.JsonSuffix, EndpointPatterns.GetAndHead, DecisionTableJson.Get);
        app.MapMethods("/decisions/{decision}/{version:int}" + Links.DmnSuffix, EndpointPatterns.GetAndHead, DecisionDmn.Get);
        var maps = app.MapGroup("").RequireRateLimiting(Policies.Drawings).WithSecurityHeadersPolicy(Policies.Map);
        foreach (var pattern in EndpointPatterns.BelowStates(Links.MapSuffix))
        {
            maps.MapMethods(pattern, EndpointPatterns.GetAndHead, MapSvg.Get);
        }
    }
}
