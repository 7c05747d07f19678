using AiDeploy.Web.Shared;
using Bunit;

namespace AiDeploy.Web.Tests.Shared;

public sealed class BackLinkTests : BunitContext
{
    [Fact]
    public void It_is_a_real_link_in_a_named_landmark() =>
        Render<BackLink>(static parameters => parameters.Add(static link => link.Address, "/decide/quick/1?change=product"))
            .MarkupMatches("""<nav class:ignore aria-label="Back"><a href="/decide/quick/1?change=product">Back</a></nav>""");
}
