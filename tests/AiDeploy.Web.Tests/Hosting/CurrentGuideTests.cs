using AiDeploy.Web.Hosting;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

public sealed class CurrentGuideTests
{
    [Fact]
    public async Task Who_asks_before_there_is_a_guide_gets_the_first_one()
    {
        var current = new CurrentGuide();
        var asked = Task.Run(() => current.Value, TestContext.Current.CancellationToken);
        Assert.False(current.First.IsCompleted);

        current.Publish(Known.Guide);

        Assert.Same(Known.Guide, await asked);
        Assert.True(current.First.IsCompleted);
    }
}
