using AiDeploy.Web.Hosting;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class CurrentGuideTests
{
    [Fact]
    public void Who_asks_before_there_is_a_guide_waits_for_the_first_one()
    {
        var current = new CurrentGuide();
        Guide? got = null;
        var visitor = new Thread(() => got = current.Value) { IsBackground = true };
        visitor.Start();
        Assert.True(SpinWait.SpinUntil(() => visitor.ThreadState.HasFlag(ThreadState.WaitSleepJoin), TimeSpan.FromMinutes(1)));
        Assert.False(current.First.IsCompleted);

        current.Publish(Known.Guide);

        Assert.True(visitor.Join(TimeSpan.FromMinutes(1)));
        Assert.Same(Known.Guide, got);
        Assert.True(current.First.IsCompleted);
    }
}
