namespace AiDeploy.Web.Tests.Support;

/// <summary>Waits for what happens in its own time, as long as it takes.</summary>
internal static class Eventually
{
    public static async Task<T> GetAsync<T>(Func<Task<T>> look, Func<T, bool> isThere)
    {
        var deadline = DateTime.UtcNow + Patience.Limit;
        while (true)
        {
            var seen = await look();
            if (isThere(seen))
            {
                return seen;
            }

            if (DateTime.UtcNow > deadline)
            {
                Assert.Fail($"It never happened; last seen: {seen}");
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
