using System.Diagnostics.Metrics;
using AiDeploy.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace AiDeploy.Web.Replies;

/// <summary>Counts every reply, and logs those that the site's own log, further in, never sees.</summary>
internal sealed class Visits
{
    /// <summary>The name of the site's meter.</summary>
    public const string MeterName = "AiDeploy";

    private readonly Serilog.ILogger log;
    private readonly Meter meter;
    private readonly Counter<long> replies;
    private readonly Counter<long> recommendations;

    public Visits(IMeterFactory meters, Serilog.ILogger log)
    {
        this.log = log;
        meter = meters.Create(MeterName);
        replies = meter.CreateCounter<long>("aideploy.replies", "{reply}", "Replies sent: those kept as bytes, and those made on the spot.");
        recommendations = meter.CreateCounter<long>("aideploy.recommendations", "{recommendation}", "Recommendations shown, by outcome.");
    }

    public void Count(IFeatureCollection features, ReachedOutcome? reached, bool isKept)
    {
        if (replies.Enabled)
        {
            replies.Add(1, new("aideploy.kept", isKept), new("http.response.status_code", features.GetRequiredFeature<IHttpResponseFeature>().StatusCode));
        }

        if (reached is not null && recommendations.Enabled)
        {
            recommendations.Add(1, new KeyValuePair<string, object?>("aideploy.outcome", reached.Ids));
        }
    }

    public void Log(IFeatureCollection features, ReachedOutcome? reached, TimeSpan elapsed)
    {
        var request = features.GetRequiredFeature<IHttpRequestFeature>();
        var status = features.GetRequiredFeature<IHttpResponseFeature>().StatusCode;
        var entry = reached is null ? log : log.ForContext(SiteLogging.Outcome, reached.Ids);
        entry.Information(SiteLogging.Template, request.Method, request.RawTarget, status, elapsed.TotalMilliseconds);
    }
}
