using AiDeploy.Web.Shared;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class CurrentGuideTests
{
    [Fact]
    public void Each_guide_has_a_number_of_its_own()
    {
        var current = new CurrentGuide();
        var numbers = new List<int> { current.Edition };
        for (var time = 0; time < 2; time++)
        {
            current.Publish(Known.Guide, "");
            numbers.Add(current.Edition);
        }

        Assert.Equal(3, numbers.Distinct().Count());
        Assert.Same(Known.Guide, current.Value);
    }
}
