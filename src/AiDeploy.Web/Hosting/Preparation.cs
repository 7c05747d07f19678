using AiDeploy.Web.Features.Decide.Maps;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// Makes what takes long and stays the same until the next edit, first the search index, then the maps, right after the start and
/// after each edit. Whoever needs one sooner waits for it where it is made; the stop waits for none. Then it asks for a page of
/// each, so that no visitor waits for the compiler.
/// </summary>
internal sealed partial class Preparation(
    CurrentGuide current, RequestPipeline site, IServiceProvider services, IHostApplicationLifetime host, ILogger<Preparation> logger)
    : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        // Not sooner: work beside the start would delay the first page.
        host.ApplicationStarted.Register(() =>
        {
            current.Published += Begin;
            Begin();
        });
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        current.Published -= Begin;
        return Task.CompletedTask;
    }

    private void Begin() => Task.Run(PrepareAsync);

    private async Task PrepareAsync()
    {
        try
        {
            var guide = current.Value;
            guide.Index.Find(guide.Options[0].Name);
            foreach (var decision in guide.Decisions.Values.SelectMany(static history => history.Versions))
            {
                if (host.ApplicationStopping.IsCancellationRequested || guide != current.Value)
                {
                    return;
                }

                MapLayout.Of(decision);
            }

            await OpenAsync("/search", $"?q={Uri.EscapeDataString(guide.Options[0].Name)}");
            await OpenAsync(Links.Map(guide.Quick.Current), "");

            // What the start or the last guide has left behind would otherwise stay for hours: cached pages need hardly any memory.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            LogMade(logger);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFailed(logger, exception);
        }
    }

    private async Task OpenAsync(string path, string query)
    {
        await using var scope = services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        (context.Request.Method, context.Request.Scheme, context.Request.Host) = (HttpMethods.Get, Uri.UriSchemeHttps, new("localhost"));
        (context.Request.Path, context.Request.QueryString) = (path, new(query));
        await site.AskAsync(context);
        if (context.Response.StatusCode != StatusCodes.Status200OK)
        {
            throw new InvalidOperationException($"{path} answers {context.Response.StatusCode}");
        }
    }

    [LoggerMessage(LogLevel.Information, "The search index and the maps are made")]
    private static partial void LogMade(ILogger logger);

    [LoggerMessage(LogLevel.Error, "The search index and the maps can't be made")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
