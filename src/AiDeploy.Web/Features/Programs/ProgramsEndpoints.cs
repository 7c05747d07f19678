namespace AiDeploy.Web.Features.Programs;

/// <summary>What is there for programs alone.</summary>
internal static class ProgramsEndpoints
{
    public static void MapPrograms(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Links.OpenApi, EndpointPatterns.GetAndHead, OpenApiJson.GetAsync);
        // A client may ask for a stream of what happens: the protocol wants 405 where there is none.
        app.MapMethods(Links.Tools, EndpointPatterns.GetAndHead, static (HttpResponse response) =>
        {
            response.Headers.Allow = HttpMethods.Post;
            return Results.StatusCode(StatusCodes.Status405MethodNotAllowed);
        });
        app.MapMcp(Links.Tools).WithMetadata(new TakesJsonAttribute()).RequireRateLimiting(Policies.Posts);
    }
}
