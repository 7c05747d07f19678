namespace AiDeploy.Web.Features.Programs;

/// <summary>What is there for programs alone.</summary>
internal static class ProgramsEndpoints
{
    public static void MapPrograms(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Links.OpenApi, EndpointPatterns.GetAndHead, OpenApiJson.GetAsync);
        // A client may ask for a stream, and there is none; who follows the link reads what programs are given.
        app.MapMethods(Links.Tools, EndpointPatterns.GetAndHead, static (HttpContext context) =>
        {
            var asksForStream = context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.Ordinal);
            context.Response.Headers.Allow = HttpMethods.Post;
            return asksForStream ? Results.StatusCode(StatusCodes.Status405MethodNotAllowed) : Results.LocalRedirect(Links.LlmsTxt);
        });
        app.MapMcp(Links.Tools).WithMetadata(new TakesJsonAttribute()).RequireRateLimiting(Policies.Posts);
    }
}
