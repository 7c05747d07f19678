using AiDeploy.Yaml;

namespace AiDeploy.Web.Shared;

/// <summary>The guide being served. It is replaced whole, so a request never sees half an edit.</summary>
internal sealed class CurrentGuide
{
    private volatile Guide? value;
    private int edition;

    public Guide Value => value ?? throw new InvalidOperationException("There is no guide before the content is read.");

    /// <summary>
    /// Counts the guides served so far, and the faults that pages told: what is kept of one carries its number, so that it keeps no old
    /// guide alive.
    /// </summary>
    public int Edition => Volatile.Read(ref edition);

    /// <summary>What the folder looked like before the guide was read from it.</summary>
    public string Seen { get; private set; } = "";

    /// <summary>Says that another guide is served from now on.</summary>
    public event Action? Published;

    /// <summary>Since when the folder holds an edit too broken to serve; null while the two agree.</summary>
    public DateTimeOffset? StaleSince { get; private set; }

    /// <summary>What is wrong with that edit, where pages are to say so.</summary>
    public ImmutableArray<Problem> Problems { get; private set; } = [];

    public void Publish(Guide guide, string seen)
    {
        (Seen, value) = (seen, guide);
        // After the guide itself: a page made of the old one never carries the new number.
        Interlocked.Increment(ref edition);
        (StaleSince, Problems) = (null, []);
        Published?.Invoke();
    }

    public void KeepServing(DateTimeOffset now, ImmutableArray<Problem> problems)
    {
        (StaleSince, Problems) = (StaleSince ?? now, problems);
        if (!problems.IsEmpty)
        {
            // Cached pages don't show them yet, or show those of the edit before.
            Interlocked.Increment(ref edition);
        }
    }
}
