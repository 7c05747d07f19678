using System.Threading.RateLimiting;

namespace AiDeploy.Web.Features.Ask;

/// <summary>How often the model may be called: per client, at once, and in all.</summary>
internal sealed class AskQuota : IDisposable
{
    public const string Exhausted = "quota";

    private readonly PartitionedRateLimiter<string> clients;
    private readonly ConcurrencyLimiter atOnce;
    private readonly FixedWindowRateLimiter requests;
    private readonly FixedWindowRateLimiter tokens;

    public AskQuota(IOptions<AskOptions> settings)
    {
        var options = settings.Value;
        clients = PartitionedRateLimiter.CreateChained(
            PerClient(options.PerClientPerMinute, TimeSpan.FromMinutes(1)),
            PerClient(options.PerClientPerDay, TimeSpan.FromDays(1)));
        atOnce = new(new() { PermitLimit = options.AtOnce, QueueLimit = 0 });
        requests = new(Window(options.DailyRequests, TimeSpan.FromDays(1)));
        tokens = new(Window(options.DailyTokens, TimeSpan.FromDays(1)));
        MostTokens = options.DailyTokens;
    }

    private int MostTokens { get; }

    /// <summary>Leave to call, to be disposed after the call; null when there is none.</summary>
    public RateLimitLease? Acquire(string client, int cost)
    {
        var lease = atOnce.AttemptAcquire();
        if (lease.IsAcquired
            && Allows(clients.AttemptAcquire(client))
            && Allows(requests.AttemptAcquire())
            && cost <= MostTokens
            && Allows(tokens.AttemptAcquire(cost)))
        {
            return lease;
        }

        lease.Dispose();
        return null;
    }

    public void Dispose()
    {
        clients.Dispose();
        atOnce.Dispose();
        requests.Dispose();
        tokens.Dispose();
    }

    /// <summary>A window's leases give nothing back, so they needn't be kept.</summary>
    private static bool Allows(RateLimitLease lease)
    {
        using (lease)
        {
            return lease.IsAcquired;
        }
    }

    private static PartitionedRateLimiter<string> PerClient(int most, TimeSpan window) =>
        PartitionedRateLimiter.Create<string, string>(client =>
            RateLimitPartition.GetFixedWindowLimiter(client, _ => Window(most, window)));

    private static FixedWindowRateLimiterOptions Window(int most, TimeSpan window) =>
        new() { PermitLimit = most, Window = window, QueueLimit = 0, AutoReplenishment = true };
}
