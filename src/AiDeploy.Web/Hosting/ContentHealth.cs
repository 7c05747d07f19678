using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiDeploy.Web.Hosting;

/// <summary>Ready as long as there is content to serve; says when the folder holds an edit that can't be served.</summary>
internal sealed class ContentHealth(CurrentGuide current) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(current.StaleSince is { } since
            ? HealthCheckResult.Degraded($"content stale since {since.ToString("O", CultureInfo.InvariantCulture)}")
            : HealthCheckResult.Healthy("content up to date"));
}
