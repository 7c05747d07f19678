namespace AiDeploy.Web.Hosting;

/// <summary>Section <c>Limits</c>: what one client may ask for in a minute, all at once or spread out.</summary>
internal sealed class LimitOptions
{
    /// <summary>Enough for a room of people behind one address.</summary>
    public int PostsPerMinute { get; set; } = 300;

    public int DrawingsPerMinute { get; set; } = 120;

    public bool AreUsable => PostsPerMinute is > 0 and <= 1_000_000 && DrawingsPerMinute is > 0 and <= 1_000_000;
}
