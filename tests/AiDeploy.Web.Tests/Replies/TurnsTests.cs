using AiDeploy.Web.Replies;

namespace AiDeploy.Web.Tests.Replies;

public sealed class TurnsTests
{
    private readonly Turns turns = new();

    [Fact]
    public async Task No_more_runs_at_once_than_there_are_processors()
    {
        var (running, most) = (0, 0);
        ThreadPool.GetMinThreads(out var threads, out var others);
        ThreadPool.SetMinThreads(64, others);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => turns.TakeAsync(() =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref most, now);
                Thread.SpinWait(100_000);
                Interlocked.Decrement(ref running);
                return Task.CompletedTask;
            })));
        }
        finally
        {
            ThreadPool.SetMinThreads(threads, others);
        }

        Assert.InRange(most, 1, Environment.ProcessorCount);
    }

    [Fact]
    public async Task What_awaits_something_takes_no_turn()
    {
        var ready = new TaskCompletionSource();
        var waiting = Enumerable.Range(0, 64).Select(_ => turns.TakeAsync(() => ready.Task)).ToList();
        await turns.TakeAsync(static () => Task.CompletedTask);
        ready.SetResult();

        await Task.WhenAll(waiting);
    }

    [Fact]
    public Task What_fails_is_told() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => turns.TakeAsync(static () => throw new InvalidOperationException()));

    private static void InterlockedMax(ref int most, int now)
    {
        for (var known = Volatile.Read(ref most); known < now; known = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, known);
        }
    }
}
