using System.Globalization;
using AiDeploy.Web.Replies;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace AiDeploy.Web.Hosting;

/// <summary>One structured event a request: method, path, status, duration, outcome; never a query value.</summary>
internal static class SiteLogging
{
    /// <summary>The property that says what was recommended.</summary>
    public const string Outcome = "Outcome";

    public static void AddSiteLogging(this WebApplicationBuilder builder) => builder.Services.AddSerilog((services, logger) => logger
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
        // Says which host was refused, before the request gets a line of its own.
        .MinimumLevel.Override("Microsoft.AspNetCore.HostFiltering", LogEventLevel.Information)
        .Enrich.FromLogContext()
        // A full or stuck output must never hold up a request: events are dropped instead.
        .WriteTo.Async(
            sink =>
            {
                if (builder.Environment.IsDevelopment())
                {
                    sink.Console(formatProvider: CultureInfo.InvariantCulture);
                }
                else
                {
                    sink.Console(new CompactJsonFormatter());
                }
            },
            bufferSize: 10_000,
            blockWhenFull: false,
            monitor: services.GetRequiredService<SiteMeter>()));

    public static void UseSiteLogging(this WebApplication app) => app.UseSerilogRequestLogging(static options =>
    {
        options.IncludeQueryInRequestPath = false;
        options.MessageTemplate = "{Method} {Path} {Status} in {Elapsed:0.0} ms";
        // What a client does wrong is no error of ours, a method nobody knows (501) neither.
        options.GetLevel = static (context, _, exception) =>
            OwnRequest.IsIn(context.Features) ? LogEventLevel.Verbose
            : exception is not null || context.Response.StatusCode == StatusCodes.Status500InternalServerError ? LogEventLevel.Error
            : LogEventLevel.Information;
        options.EnrichDiagnosticContext = static (log, context) =>
        {
            if (context.Features.Get<ReachedOutcome>() is { } reached)
            {
                log.Set(Outcome, reached.Ids);
            }
        };
        options.GetMessageTemplateProperties = static (context, _, elapsed, status) =>
        [
            new("Method", new ScalarValue(context.Request.Method)),
            // Percent-encoded, so that a path can't write a line of its own.
            new("Path", new ScalarValue(context.Request.Path.ToUriComponent())),
            new("Status", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
        ];
    });
}
