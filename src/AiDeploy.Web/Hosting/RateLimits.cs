using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// Limits per client for what costs: an endpoint names its policy, with <c>[EnableRateLimiting]</c> or
/// <c>RequireRateLimiting</c>; pages without one are not looked at.
/// </summary>
internal static class RateLimits
{
    /// <summary>Counts what is sent; opening the same address is free.</summary>
    public const string Posts = "posts";

    /// <summary>Counts pictures made for the one who asks.</summary>
    public const string Drawings = "drawings";

    /// <summary>Works out for each client one or few at a time what it searches, asks or estimates; counts what it sends.</summary>
    public const string Queries = "queries";

    /// <summary>How many queries of a client wait for their turn; more are refused.</summary>
    private const int Waiting = 64;

    /// <summary>The partition of all that is not counted; no client's address.</summary>
    private const string Free = "free";

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitOptions>().BindConfiguration("Limits")
            .Validate(static limits => limits.AreUsable, "Limits:PostsPerMinute and Limits:DrawingsPerMinute must be whole numbers from 1 to 1000000")
            .ValidateOnStart();
        builder.Services.AddSingleton<DrawingQueue>();
        builder.Services.AddRateLimiter(static limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = static (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
        builder.Services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>>(static (limiter, limits) => limiter
            .AddPolicy(Posts, context => HttpMethods.IsPost(context.Request.Method) ? PerClient(context, limits.Value.PostsPerMinute) : RateLimitPartition.GetNoLimiter(Free))
            .AddPolicy(Queries, context => HttpMethods.IsPost(context.Request.Method) ? PerClient(context, limits.Value.PostsPerMinute) : InTurn(context))
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

    private static RateLimitPartition<string> InTurn(HttpContext context) => RateLimitPartition.GetConcurrencyLimiter(
        $"{Client(context.Connection.RemoteIpAddress)} in turn",
        static _ => new()
        {
            PermitLimit = Math.Max(1, Environment.ProcessorCount / 2),
            QueueLimit = Waiting,
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
