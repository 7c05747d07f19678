using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace AiDeploy.Web.Hosting;

/// <summary>Metrics and traces, sent by OTLP to <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>; the other <c>OTEL_</c> settings hold too.</summary>
internal static class SiteTelemetry
{
    private static readonly string[] OfVisitors =
        ["client.address", "network.peer.address", "network.peer.port", "url.query", "user_agent.original"];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SiteMeter>();
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 } endpoint)
        {
            return;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw new FormatException("OTEL_EXPORTER_OTLP_ENDPOINT must be an address such as http://collector:4317");
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(static resource => resource
                .AddService("aideploy", serviceVersion: ProgramVersion.Text).AddEnvironmentVariableDetector())
            .WithMetrics(static metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(SiteMeter.Name, "System.Runtime"))
            .WithTracing(static traces => traces.AddAspNetCoreInstrumentation(static options =>
            {
                options.Filter = static context => !context.Request.Path.StartsWithSegments("/healthz", StringComparison.Ordinal);
                options.EnrichWithHttpResponse = static (activity, _) => Forget(activity);
            }))
            .UseOtlpExporter();
    }

    private static void Forget(Activity activity)
    {
        foreach (var tag in OfVisitors)
        {
            activity.SetTag(tag, null);
        }
    }
}
