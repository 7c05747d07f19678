namespace AiDeploy.Web.Asking;

/// <summary>Why no model answer came. The message is fixed words, never what the provider said.</summary>
internal sealed class ModelFailure : Exception
{
    public ModelFailure()
    {
    }

    public ModelFailure(string reason)
        : base(reason)
    {
    }

    public ModelFailure(string reason, Exception cause)
        : base(reason, cause)
    {
    }

    /// <summary>How long the provider asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
