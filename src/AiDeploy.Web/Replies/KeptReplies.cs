using AiDeploy.Web.Hosting;
using AiDeploy.Web.Sharing;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace AiDeploy.Web.Replies;

/// <summary>
/// The replies kept so far, by path, bounded in bytes. A page depends on its address, the content and the day, so a
/// reply made from other content or on another day is never found. One is made at a time: others who want the same page
/// wait for it, and whoever wants a different one is answered as if nothing were kept, so that a flood of pages nobody
/// asked for before costs one processor at most.
/// </summary>
internal sealed class KeptReplies : IDisposable
{
    private readonly CurrentGuide guide;
    private readonly TimeProvider clock;
    private readonly MemoryCache cache;
    private Making? making;

    public KeptReplies(CurrentGuide guide, TimeProvider clock, IOptions<SiteOptions> site)
    {
        (this.guide, this.clock) = (guide, clock);
        cache = new(new MemoryCacheOptions { SizeLimit = site.Value.KeptBytes, TrackStatistics = true });
        guide.Published += cache.Clear;
    }

    public long Bytes => cache.GetCurrentStatistics()!.CurrentEstimatedSize!.Value;

    private Edition Current => new(guide.Value, Shown.Today(clock));

    /// <summary>The reply, kept or on its way; null while another page is being made.</summary>
    public Task<KeptReply>? Find(string path, Func<string, Task<KeptReply>> make) =>
        cache.Get(path) is Entry entry && entry.Edition == Current ? entry.Reply : Make(path, make);

    public void Dispose()
    {
        guide.Published -= cache.Clear;
        cache.Dispose();
    }

    private Task<KeptReply>? Make(string path, Func<string, Task<KeptReply>> make)
    {
        var mine = new Making(path, new(() => MakeAsync(path, make)));
        var running = Interlocked.CompareExchange(ref making, mine, null) ?? mine;
        return running.Path == path ? running.Reply.Value : null;
    }

    private async Task<KeptReply> MakeAsync(string path, Func<string, Task<KeptReply>> make)
    {
        try
        {
            var edition = Current;
            // A thread of its own: encoding takes milliseconds, and those who serve what is kept must not wait for them.
            var reply = await Task.Factory.StartNew(() => make(path), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
            if (reply.CanBeKept)
            {
                cache.Set(path, new Entry(edition, Task.FromResult(reply)), new MemoryCacheEntryOptions { Size = reply.Size });
            }

            return reply;
        }
        finally
        {
            Volatile.Write(ref making, null);
        }
    }

    private readonly record struct Edition(Guide Guide, DateOnly Day);

    private sealed record Entry(Edition Edition, Task<KeptReply> Reply);

    private sealed record Making(string Path, Lazy<Task<KeptReply>> Reply);
}
