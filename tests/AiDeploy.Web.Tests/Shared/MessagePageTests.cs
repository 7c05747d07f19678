using AiDeploy.Web.Shared;
using Bunit;

namespace AiDeploy.Web.Tests.Shared;

public sealed class MessagePageTests : BunitContext
{
    private IRenderedComponent<MessagePage> Of(MessageView view) => Render<MessagePage>(parameters => parameters.Add(static page => page.View, view));

    [Fact]
    public void It_says_what_happened_and_where_to_go_on() =>
        Of(new(404, "Not here", "It is somewhere else.", null, [("/", "Home")], "Site")).MarkupMatches("""
            <div class:ignore>
              <p class:ignore>404</p>
              <h1>Not here</h1>
              <p class:ignore>It is somewhere else.</p>
              <ul><li><a href="/">Home</a></li></ul>
            </div>
            """);

    [Fact]
    public void What_was_typed_is_quoted_as_text_in_its_own_direction()
    {
        var quoted = Of(new(404, "Not here", "Unknown:", "<b>\u202Eevil", [], "Site")).Find("bdi");

        Assert.Equal("<b>\u202Eevil", quoted.TextContent);
        Assert.Empty(quoted.Children);
    }
}
