namespace AiDeploy.Web.Replies;

/// <summary>
/// Work of which as much runs at once as there are processors; the rest waits outside of the pool's own queue, which so stays short:
/// a flood of pages that are worked out holds up neither new connections nor what is kept. What awaits something takes no turn.
/// </summary>
internal sealed class Turns
{
    private readonly TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Environment.ProcessorCount, maxItemsPerTask: 1).ConcurrentScheduler;

    public Task TakeAsync(Func<Task> work) => Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler).Unwrap();
}
