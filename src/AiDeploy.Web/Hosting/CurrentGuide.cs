namespace AiDeploy.Web.Hosting;

/// <summary>The guide being served. It is replaced whole, so a request never sees half an edit.</summary>
internal sealed class CurrentGuide
{
    private volatile Guide? value;

    public Guide Value => value ?? throw new InvalidOperationException("No guide is published before the site starts");

    /// <summary>Says that another guide is served from now on.</summary>
    public event Action? Published;

    /// <summary>Since when the folder holds an edit too broken to serve; null while the two agree.</summary>
    public DateTimeOffset? StaleSince { get; private set; }

    public void Publish(Guide guide)
    {
        value = guide;
        StaleSince = null;
        Published?.Invoke();
    }

    public void KeepServing(DateTimeOffset now) => StaleSince ??= now;
}
