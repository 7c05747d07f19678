using System.Diagnostics.Metrics;
using Serilog.Sinks.Async;

namespace AiDeploy.Web.Shared;

/// <summary>What the site counts, beside what the platform counts of requests. Nothing in it tells one visitor from another.</summary>
internal sealed class SiteMeter : IAsyncLogEventSinkMonitor
{
    public const string Name = "AiDeploy";

    /// <summary>Each mixture of outcomes would be a series of its own.</summary>
    private const string Several = "several";

    private readonly Meter meter;
    private readonly Counter<long> decisions;
    private readonly Counter<long> reloads;
    private readonly Counter<long> recommendations;

    public SiteMeter(IMeterFactory meters)
    {
        meter = meters.Create(Name);
        decisions = meter.CreateCounter<long>("aideploy.decisions", "{decision}", "Recommendations that a posted answer led to.");
        reloads = meter.CreateCounter<long>("aideploy.content.reloads", "{reload}", "Edits of the content folder that were read.");
        recommendations = meter.CreateCounter<long>("aideploy.recommendations", "{recommendation}", "Recommendations shown, by outcome.");
    }

    public void CountDecision(Decision decision, Step next)
    {
        if (next is Step.Conclude { Outcomes: var outcomes })
        {
            decisions.Add(1, new("decision", decision.Id), new("outcome", outcomes is [var one] ? one.Id : Several));
        }
    }

    /// <summary>Counts the recommendation on a page, wherever the page came from.</summary>
    public void CountRecommendation(HttpContext context)
    {
        if (recommendations.Enabled && context.Features.Get<RecommendationFeature>() is { Outcomes: var ids })
        {
            var outcome = ids.Contains('|', StringComparison.Ordinal) ? Several : ids;
            recommendations.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
        }
    }

    /// <summary>Counts edits of the content, those that can't be served too.</summary>
    public void CountReload(bool isServed) => reloads.Add(1, new KeyValuePair<string, object?>("result", isServed ? "served" : "refused"));

    /// <summary>Watches the queue in front of the log's output.</summary>
    public void StartMonitoring(IAsyncLogEventSinkInspector inspector) =>
        meter.CreateObservableCounter(
            "aideploy.log.dropped", () => inspector.DroppedMessagesCount, "{event}", "Log events dropped because their output was stuck.");

    public void StopMonitoring(IAsyncLogEventSinkInspector inspector)
    {
    }
}
