using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// The time between being asked to stop and stopping: no longer ready, so that proxies turn away, but answering all the
/// same. Each reply then closes its connection, so that none is cut while a proxy sends its next request into it.
/// </summary>
internal sealed class GracefulShutdown(IOptions<SiteOptions> options, TimeProvider time) : IHostedLifecycleService, IHealthCheck
{
    private volatile bool hasBegun;

    public Task Invoke(HttpContext context, RequestDelegate next)
    {
        if (hasBegun)
        {
            context.Response.Headers.Connection = "close";
        }

        return next(context);
    }

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(hasBegun ? HealthCheckResult.Unhealthy("stopping") : HealthCheckResult.Healthy());

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        hasBegun = true;
        var drain = TimeSpan.FromSeconds(options.Value.DrainSeconds);
        await Task.Delay(drain, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
