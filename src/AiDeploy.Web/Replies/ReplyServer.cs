using AiDeploy.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace AiDeploy.Web.Replies;

/// <summary>The server, with the kept replies ahead of the site.</summary>
internal sealed partial class ReplyServer(
    IServer server, KeptReplies kept, KeepablePages pages, Visits visits, CurrentGuide guide, TimeProvider clock, ILogger<ReplyServer> logger) : IServer
{
    /// <summary>The first visitors come before the first pages are made ready, so that a start is not slowed.</summary>
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stopping = new();
    private Task filling = Task.CompletedTask;

    public IFeatureCollection Features => server.Features;

    public async Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        var replies = new ReplyApplication<TContext>(application, kept, pages, visits);
        if (pages.Origin is { } origin)
        {
            // Lays out the routes while the content is still being read, so that the first visitor doesn't wait for that.
            await OwnRequest.AskAsync(application, origin, "/healthz/live");
        }

        await guide.First.WaitAsync(cancellationToken);
        await server.StartAsync(replies, cancellationToken);
        if (pages.Origin is not null)
        {
            filling = FillAsync(replies);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await filling.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await server.StopAsync(cancellationToken);
    }

    public void Dispose()
    {
        stopping.Dispose();
        server.Dispose();
    }

    private async Task FillAsync<TContext>(ReplyApplication<TContext> replies)
        where TContext : notnull
    {
        await Task.Delay(Delay, clock, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var path in FirstPages.Of(guide.Value).TakeWhile(_ => !stopping.IsCancellationRequested))
        {
            await replies.FillAsync(path);
        }

        if (stopping.IsCancellationRequested)
        {
            return;
        }

        // What the start has left behind would otherwise stay for hours, since pages that are kept need hardly any memory.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        LogFilled(logger, kept.Bytes);
    }

    [LoggerMessage(LogLevel.Information, "The first pages are kept, in {Bytes} bytes")]
    private static partial void LogFilled(ILogger logger, long bytes);
}
