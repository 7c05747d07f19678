namespace AiDeploy.Web.Tests.Support;

/// <summary>Waits for what happens in its own time, as long as it takes and no longer than a minute.</summary>
internal static class Eventually
{
    public static async Task<T> GetAsync<T>(Func<Task<T>> look, Func<T, bool> isThere)
    {
        var deadline = DateTime.UtcNow.AddMinutes(1);
        while (true)
        {
            var seen = await look();
            if (isThere(seen))
            {
                return seen;
            }

            if (DateTime.UtcNow > deadline)
            {
                Assert.Fail($"It didn't happen within a minute; last seen: {seen}");
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
