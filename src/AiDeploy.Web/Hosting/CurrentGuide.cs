namespace AiDeploy.Web.Hosting;

/// <summary>The guide being served. It is replaced whole, so a request never sees half an edit.</summary>
internal sealed class CurrentGuide
{
    private readonly TaskCompletionSource<Guide> first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Guide? value;

    /// <summary>Done when there is a guide to serve; the server opens no sooner.</summary>
    public Task First => first.Task;

    /// <summary>The guide; who asks before there is one waits for it.</summary>
    public Guide Value => value ?? first.Task.Result;

    /// <summary>Says that another guide is served from now on.</summary>
    public event Action? Published;

    /// <summary>Since when the folder holds an edit too broken to serve; null while the two agree.</summary>
    public DateTimeOffset? StaleSince { get; private set; }

    public void Publish(Guide guide)
    {
        value = guide;
        StaleSince = null;
        first.TrySetResult(guide);
        Published?.Invoke();
    }

    public void KeepServing(DateTimeOffset now) => StaleSince ??= now;
}
