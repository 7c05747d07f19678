namespace AiDeploy.Web.Features.Ask;

/// <summary>
/// Stops calling a provider that keeps failing: three failures in a row, or a plea to wait, pause all calls. Own code, because
/// a pause that the provider names, over a call that streams, is more to set up in Polly than these lines.
/// </summary>
internal sealed class ModelCircuitBreaker(TimeProvider time)
{
    private const int Patience = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private int failures;
    private DateTimeOffset closedFrom;

    public bool IsClosed
    {
        get
        {
            lock (gate)
            {
                return time.GetUtcNow() >= closedFrom;
            }
        }
    }

    public async ValueTask<bool> WatchAsync(Func<ValueTask<bool>> step)
    {
        try
        {
            return await step();
        }
        catch (ModelFailure failure)
        {
            Failed(failure);
            throw;
        }
    }

    public void Succeeded()
    {
        lock (gate)
        {
            failures = 0;
        }
    }

    private void Failed(ModelFailure failure)
    {
        lock (gate)
        {
            failures++;
            if (failure.RetryAfter is not null || failures >= Patience)
            {
                closedFrom = time.GetUtcNow() + (failure.RetryAfter ?? Pause);
                failures = 0;
            }
        }
    }
}
