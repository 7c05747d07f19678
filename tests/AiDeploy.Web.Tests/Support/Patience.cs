namespace AiDeploy.Web.Tests.Support;

/// <summary>How long a test waits for what should happen soon: so long that only what hangs exceeds it.</summary>
internal static class Patience
{
    public static TimeSpan Limit { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The cancellation of the test, and of whatever hangs.</summary>
    public static CancellationTokenSource Start()
    {
        var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(Limit);
        return deadline;
    }
}
