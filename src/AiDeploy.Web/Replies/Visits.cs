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
    private readonly Serilog.ILogger log;
    private readonly SiteMeter meter;
    private readonly ITimer timer;
    private readonly Lock gate = new();
    private Dictionary<Line, int> lines = [];

    public Visits(SiteMeter meter, Serilog.ILogger log, TimeProvider clock)
    {
        (this.meter, this.log) = (meter, log);
        timer = clock.CreateTimer(_ => Write(), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
    }

    public void Count(IFeatureCollection features, ReachedOutcome? reached, bool isKept) =>
        meter.CountReply(features.GetRequiredFeature<IHttpResponseFeature>().StatusCode, reached, isKept);

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
