using System.Threading.RateLimiting;
using AiDeploy.Web.Http;
using Microsoft.AspNetCore.RateLimiting;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// What bounds the work of the machine: as much is rendered at once as there are processors, and what one client sends or has drawn
/// is counted. An endpoint names its count with <c>[EnableRateLimiting]</c> or <c>RequireRateLimiting</c>, and says
/// <c>DisableRateLimiting</c> where it may never wait.
/// </summary>
internal static class RateLimits
{
    /// <summary>How many requests wait for each that is rendered; at ten milliseconds each, the last one waits about a second.</summary>
    private const int Waiting = 128;

    /// <summary>The partition of all that is not counted; no client's address.</summary>
    private const string Free = "free";

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitOptions>().BindConfiguration("Limits");
        builder.Services.AddRateLimiter(static limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(
                static context => PageCache.IsStreamed(context) ? RateLimitPartition.GetNoLimiter(Free) : Rendering);
            limiter.OnRejected = static (rejected, _) =>
            {
                // Only a count knows how long to wait; otherwise the queue was full.
                var response = rejected.HttpContext.Response;
                var isCounted = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
                var seconds = isCounted ? Math.Ceiling(wait.TotalSeconds) : 1;
                response.StatusCode = isCounted ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
                response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>>(static (limiter, limits) => limiter
            .AddPolicy(Policies.Posts, context => HttpMethods.IsPost(context.Request.Method)
                ? PerClient(context, limits.Value.PostsPerMinute)
                : RateLimitPartition.GetNoLimiter(Free))
            .AddPolicy(Policies.Drawings, context => PerClient(context, limits.Value.DrawingsPerMinute)));
    }

    private static RateLimitPartition<string> Rendering { get; } = RateLimitPartition.GetConcurrencyLimiter("rendering", static _ => new()
    {
        PermitLimit = Environment.ProcessorCount,
        QueueLimit = Waiting * Environment.ProcessorCount,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private static RateLimitPartition<string> PerClient(HttpContext context, int perMinute) => RateLimitPartition.GetTokenBucketLimiter(
        ClientAddress.Of(context.Connection),
        _ => new()
        {
            TokenLimit = perMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
            QueueLimit = 0,
        });
}
