using System.Diagnostics.Metrics;
using System.Runtime.InteropServices;
using AiDeploy.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace AiDeploy.Web.Replies;

/// <summary>
/// Counts every reply, and logs those that the site's own log, further in, never sees: equal ones once a second, with
/// their number, since writing a line costs more than sending a kept page.
/// </summary>
internal sealed class Visits : IDisposable
{
    /// <summary>The name of the site's meter.</summary>
    public const string MeterName = "AiDeploy";

    private readonly Serilog.ILogger log;
    private readonly Meter meter;
    private readonly Counter<long> replies;
    private readonly Counter<long> recommendations;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private Dictionary<Line, int> lines = [];

    public Visits(IMeterFactory meters, Serilog.ILogger log, TimeProvider clock)
    {
        this.log = log;
        meter = meters.Create(MeterName);
        replies = meter.CreateCounter<long>("aideploy.replies", "{reply}", "Replies sent: those kept as bytes, and those made on the spot.");
        recommendations = meter.CreateCounter<long>("aideploy.recommendations", "{recommendation}", "Recommendations shown, by outcome.");
        timer = clock.CreateTimer(_ => Write(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
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

    public void Log(IFeatureCollection features, ReachedOutcome? reached)
    {
        var request = features.GetRequiredFeature<IHttpRequestFeature>();
        var line = new Line(request.Method, request.RawTarget, features.GetRequiredFeature<IHttpResponseFeature>().StatusCode, reached);
        lock (gate)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(lines, line, out _)++;
        }
    }

    public void Dispose()
    {
        timer.Dispose();
        Write();
        meter.Dispose();
    }

    private void Write()
    {
        Dictionary<Line, int> written;
        lock (gate)
        {
            (written, lines) = (lines, []);
        }

        foreach (var (line, count) in written)
        {
            var entry = line.Reached is null ? log : log.ForContext(SiteLogging.Outcome, line.Reached.Ids);
            entry.Information("{Method} {Path} {Status} as kept, {Count} times", line.Method, line.Path, line.Status, count);
        }
    }

    private readonly record struct Line(string Method, string Path, int Status, ReachedOutcome? Reached);
}
