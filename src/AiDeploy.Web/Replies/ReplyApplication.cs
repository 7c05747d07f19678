using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace AiDeploy.Web.Replies;

/// <summary>Answers what is kept, or is worth keeping, ahead of everything that costs; hands the rest to the site.</summary>
internal sealed class ReplyApplication<TContext>(IHttpApplication<TContext> site, KeptReplies kept, KeepablePages pages, Visits visits)
    : IHttpApplication<Visit<TContext>>
    where TContext : notnull
{
    private readonly Turns turns = new();

    public Visit<TContext> CreateContext(IFeatureCollection contextFeatures)
    {
        var reply = pages.PathOf(contextFeatures.GetRequiredFeature<IHttpRequestFeature>()) is { } path ? kept.Find(path, AskAsync) : null;
        return new(contextFeatures, reply, reply is null ? site.CreateContext(contextFeatures) : default);
    }

    /// <summary>What is kept is sent on the socket's own thread; whatever may take longer waits for its turn on the pool, so that it holds up nobody.</summary>
    public Task ProcessRequestAsync(Visit<TContext> context) =>
        context.Reply is null ? turns.TakeAsync(() => site.ProcessRequestAsync(context.Context!)) : SendAsync(context);

    public void DisposeContext(Visit<TContext> context, Exception? exception)
    {
        if (context.Reply is null)
        {
            visits.Count(context.Features, context.Features.Get<ReachedOutcome>(), isKept: false);
            site.DisposeContext(context.Context!, exception);
        }
    }

    /// <summary>Makes a page before anybody asks for it.</summary>
    public Task FillAsync(string path) => kept.Find(path, AskAsync) ?? Task.CompletedTask;

    private async Task SendAsync(Visit<TContext> visit)
    {
        var reply = await visit.Reply!;
        await reply.SendAsync(visit.Features);
        visits.Count(visit.Features, reply.Reached, isKept: true);
        visits.Log(visit.Features, reply.Reached);
    }

    private Task<KeptReply> AskAsync(string path) => OwnRequest.AskAsync(site, pages.Origin!, path);
}
