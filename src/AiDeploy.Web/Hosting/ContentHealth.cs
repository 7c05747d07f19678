using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AiDeploy.Web.Hosting;

/// <summary>Where probes ask, and what they are told.</summary>
internal static class HealthEndpoints
{
    /// <summary>Whether the process answers at all, and whether it should be sent visitors; opened, like a page, never posted to.</summary>
    public static void UseHealth(this WebApplication app) => app.UseWhen(
        static context => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method),
        static opened => opened
            .UseHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = static _ => false })
            .UseHealthChecks("/healthz/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }));

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        var entries = from entry in report.Entries.Values where entry.Description is not null select $"{entry.Status}: {entry.Description}";
        context.Response.ContentType = MediaTypeNames.Text.Plain;
        return context.Response.WriteAsync(string.Join('\n', entries.Append($"Version: {ProgramVersion.Text}")));
    }
}

/// <summary>Ready as long as there is content to serve; says when the folder holds an edit that can't be served.</summary>
internal sealed class ContentHealth(CurrentGuide current) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(current.StaleSince is { } since
            ? HealthCheckResult.Degraded($"content stale since {since.ToString("O", CultureInfo.InvariantCulture)}")
            : HealthCheckResult.Healthy("content up to date"));
}
