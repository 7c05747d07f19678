using AiDeploy.Web.Shared;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class ClosedOptionsTests : BunitContext
{
    [Fact]
    public void Nothing_is_shown_where_nothing_was_closed() =>
        Render<ClosedOptions>(static parameters => parameters.Add(static closed => closed.Options, [])).MarkupMatches("");

    [Fact]
    public void Every_closed_option_says_so_in_words()
    {
        var list = Render<ClosedOptions>(static parameters => parameters.Add(static closed => closed.Options, Known.Guide.Options[..2]));

        Assert.Equal(
            ["No longer in question: Off-the-shelf", "No longer in question: API integration"],
            list.FindAll("ul > li").Texts());
    }
}
