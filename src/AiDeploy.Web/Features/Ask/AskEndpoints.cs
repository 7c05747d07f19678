namespace AiDeploy.Web.Features.Ask;

/// <summary>Search, suggestions, and answers as data or as they are written.</summary>
internal static class AskEndpoints
{
    public static void MapAsk(this IEndpointRouteBuilder app)
    {
        app.MapMethods(Links.OpenSearch, EndpointPatterns.GetAndHead, OpenSearchXml.Get);
        app.MapMethods(Links.Ask + Links.JsonSuffix, EndpointPatterns.GetAndHead, AskJson.Get);
        app.MapMethods(Links.Search + Links.JsonSuffix, EndpointPatterns.GetAndHead, SearchJson.Get);
        app.MapMethods(Links.Suggest, EndpointPatterns.GetAndHead, Suggestions.Get);
        app.MapPost(Links.AskStream, AskStream.PostAsync)
            .DisableAntiforgery().WithMetadata(new TakesFormAttribute { MaxValue = 4096 }).RequireRateLimiting(Policies.Posts);
    }
}
