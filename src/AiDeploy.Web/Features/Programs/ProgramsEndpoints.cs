namespace AiDeploy.Web.Features.Programs;

/// <summary>What is there for programs alone.</summary>
internal static class ProgramsEndpoints
{
    public static void MapPrograms(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Links.OpenApi, EndpointPatterns.GetAndHead, OpenApiJson.GetAsync);
        app.MapMcp(Links.Tools).WithMetadata(new TakesJsonAttribute()).RequireRateLimiting(Policies.Posts);
    }
}
