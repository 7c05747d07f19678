using System.Diagnostics;
using AiDeploy.Web.Http;
using Microsoft.AspNetCore.Diagnostics;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace AiDeploy.Web.Hosting;

/// <summary>One structured event a request: method, path, status, duration, outcome; never a query value.</summary>
internal static class SiteLogging
{
    public static void AddSiteLogging(this WebApplicationBuilder builder)
    {
        // Read now, so that a level that is none ends the start.
        var levels = LogLevels.Read(builder.Configuration);
        builder.Services.AddSerilog((services, logger) => LogLevels.Set(levels, logger
            .MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Information)
            // As long as any logger wants these, hosting makes an activity and a scope for each request, which costs more than a kept page.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting.Diagnostics", LevelAlias.Off)
            // A failure stands in the request's own line.
            .MinimumLevel.Override("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LevelAlias.Off)
            // Says which host was refused, before the request gets a line of its own.
            .MinimumLevel.Override("Microsoft.AspNetCore.HostFiltering", LogEventLevel.Information)
            // The program says in a sentence why it can't start: a stack trace would say no more.
            .Filter.ByExcluding(static line => line.MessageTemplate.Text == "Hosting failed to start")
            .Enrich.FromLogContext()
            // A full or stuck output must never hold up a request: events are dropped instead.
            .WriteTo.Async(
                sink =>
                {
                    // As a command for assistants, standard output is theirs.
                    var errors = builder.Configuration.GetValue<bool>(ToolStreams.Setting) ? LogEventLevel.Verbose : (LogEventLevel?)null;
                    if (builder.Environment.IsDevelopment())
                    {
                        sink.Console(formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: errors);
                    }
                    else
                    {
                        sink.Console(new CompactJsonFormatter(), standardErrorFromLevel: errors);
                    }
                },
                bufferSize: 10_000,
                blockWhenFull: false,
                monitor: services.GetRequiredService<SiteMeter>())));
    }

    public static void UseSiteLogging(this WebApplication app)
    {
        // Where nobody collects traces, hosting makes no activity; a line names a proxy's trace all the same.
        app.Use(static (context, next) => Activity.Current is null && context.Request.Headers.TraceParent is [{ } parent]
            ? TraceAsync(context, next, parent)
            : next(context));
        app.UseSerilogRequestLogging(static options =>
        {
            options.IncludeQueryInRequestPath = false;
            options.MessageTemplate = "{Method} {Path} {Status} in {Elapsed:0.0} ms";
            // What a client does wrong is no error of ours, a method nobody knows (501) neither.
            options.GetLevel = static (context, _, exception) =>
            {
                var isOurs = exception is not null || context.Response.StatusCode == StatusCodes.Status500InternalServerError;
                return isOurs ? LogEventLevel.Error : LogEventLevel.Information;
            };
            options.EnrichDiagnosticContext = Describe;
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

    private static void Describe(IDiagnosticContext line, HttpContext context)
    {
        if (context.Features.Get<RecommendationFeature>() is { } recommendation)
        {
            line.Set("Outcome", recommendation.Outcomes);
        }

        if (context.Features.Get<CacheHit>() is not null)
        {
            line.Set("Cached", true);
        }

        if (context.Features.Get<IExceptionHandlerFeature>() is { Error: var error })
        {
            line.Set("Reference", MessageView.Reference(context));
            line.SetException(error);
        }
    }

    private static async Task TraceAsync(HttpContext context, RequestDelegate next, string parent)
    {
        using var activity = new Activity("request");
        if (ActivityContext.TryParse(parent, null, out var trace))
        {
            activity.SetParentId(trace.TraceId, trace.SpanId, trace.TraceFlags).Start();
        }

        await next(context);
    }
}
