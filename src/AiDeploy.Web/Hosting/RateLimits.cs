using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using AiDeploy.Web.Sharing;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// What bounds the work of the machine: as much is rendered at once as there are processors, and what one client sends or has drawn
/// is counted. An endpoint names its count with <c>[EnableRateLimiting]</c> or <c>RequireRateLimiting</c>, and says
/// <c>DisableRateLimiting</c> where it may never wait.
/// </summary>
internal static class RateLimits
{
    /// <summary>Counts what is sent; opening the same address is free.</summary>
    public const string Posts = "posts";

    /// <summary>Counts pictures made for the one who asks.</summary>
    public const string Drawings = "drawings";

    /// <summary>How many requests wait for each that is rendered; at ten milliseconds each, the last one waits about a second.</summary>
    private const int Waiting = 128;

    /// <summary>The partition of all that is not counted; no client's address.</summary>
    private const string Free = "free";

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitOptions>().BindConfiguration("Limits")
            .Validate(static limits => limits.AreUsable, "Limits:PostsPerMinute and Limits:DrawingsPerMinute must be whole numbers from 1 to 1000000")
            .ValidateOnStart();
        builder.Services.AddRateLimiter(static limiter =>
        {
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(static context => IsStreamed(context) ? RateLimitPartition.GetNoLimiter(Free) : Rendering);
            limiter.OnRejected = static (rejected, _) =>
            {
                // Only a count knows how long to wait; without it, it was the queue that is full.
                var isCounted = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
                rejected.HttpContext.Response.StatusCode = isCounted ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
                rejected.HttpContext.Response.Headers.RetryAfter = isCounted ? Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture) : "1";
                return ValueTask.CompletedTask;
            };
        });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>>(static (limiter, limits) => limiter
            .AddPolicy(Posts, context => HttpMethods.IsPost(context.Request.Method) ? PerClient(context, limits.Value.PostsPerMinute) : RateLimitPartition.GetNoLimiter(Free))
            .AddPolicy(Drawings, context => PerClient(context, limits.Value.DrawingsPerMinute)));
    }

    /// <summary>The address that stands for a client: of IPv6 the network, since a household has 2^64 addresses.</summary>
    public static string Client(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]).ToString(),
        _ => address.ToString(),
    };

    /// <summary>A model writes for half a minute, mostly waiting: what it writes is sent as it comes, and its own limits bound it.</summary>
    public static bool IsStreamed(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments(Links.Ask, StringComparison.Ordinal);

    private static RateLimitPartition<string> Rendering { get; } = RateLimitPartition.GetConcurrencyLimiter("rendering", static _ => new()
    {
        PermitLimit = Environment.ProcessorCount,
        QueueLimit = Waiting * Environment.ProcessorCount,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    private static RateLimitPartition<string> PerClient(HttpContext context, int perMinute) => RateLimitPartition.GetTokenBucketLimiter(
        Client(context.Connection.RemoteIpAddress),
        _ => new()
        {
            TokenLimit = perMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
            QueueLimit = 0,
        });
}
