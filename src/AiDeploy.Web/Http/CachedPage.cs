using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace AiDeploy.Web.Http;

/// <summary>Says in a request that its page came from the cache.</summary>
internal sealed record CacheHit
{
    public static CacheHit Instance { get; } = new();
}

/// <summary>A whole page in one coding: the bytes as they are sent, and the headers that go with them.</summary>
/// <param name="Endpoint">What rendered it: security headers and metrics depend on it.</param>
internal sealed record CachedPage(
    KeyValuePair<string, StringValues>[] Headers, byte[] Body, Endpoint? Endpoint, RecommendationFeature? Recommendation)
{
    /// <summary>Roughly the bytes of memory it takes.</summary>
    public long Size => 4096 + Body.Length;

    public void CopyTo(HttpContext context)
    {
        foreach (var (name, value) in Headers)
        {
            context.Response.Headers[name] = value;
        }

        context.SetEndpoint(Endpoint);
        context.Features.Set(Recommendation);
        context.Features.Set(CacheHit.Instance);
        context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new("aideploy.cached", true));
    }
}
