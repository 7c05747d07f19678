using AiDeploy.Web.Maps;

namespace AiDeploy.Web.Hosting;

/// <summary>
/// Makes what takes long and stays the same until the next edit, first the search index, then the maps, right after the start and
/// after each edit. Whoever needs one sooner waits for it where it is made; the stop waits for none.
/// </summary>
internal sealed partial class Preparation(CurrentGuide current, IHostApplicationLifetime host, ILogger<Preparation> logger) : IHostedService
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

    private void Begin() => Task.Run(Prepare);

    private void Prepare()
    {
        try
        {
            var guide = current.Value;
            // A search, so that the code it runs through is compiled as well.
            guide.Index.Find(guide.Site.Title);
            foreach (var decision in guide.Decisions.Values.SelectMany(static history => history.Versions))
            {
                if (host.ApplicationStopping.IsCancellationRequested || guide != current.Value)
                {
                    return;
                }

                MapLayout.Of(decision);
            }

            // What the start or the last guide has left behind would otherwise stay for hours: cached pages need hardly any memory.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
            LogMade(logger);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFailed(logger, exception);
        }
    }

    [LoggerMessage(LogLevel.Information, "The search index and the maps are made")]
    private static partial void LogMade(ILogger logger);

    [LoggerMessage(LogLevel.Error, "The search index and the maps can't be made")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
