namespace AiDeploy.Web.Hosting;

/// <summary>The guide being served. It is replaced whole, so a request never sees half an edit.</summary>
internal sealed class CurrentGuide(Guide first)
{
    private volatile Guide value = first;

    public Guide Value => value;

    /// <summary>Since when the folder holds an edit too broken to serve; null while the two agree.</summary>
    public DateTimeOffset? StaleSince { get; private set; }

    public void Publish(Guide guide)
    {
        value = guide;
        StaleSince = null;
    }

    public void KeepServing(DateTimeOffset now) => StaleSince ??= now;
}
