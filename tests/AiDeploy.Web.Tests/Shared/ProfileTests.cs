using AiDeploy.Web.Shared;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class ProfileTests : BunitContext
{
    private IRenderedComponent<Profile> Of(Option option) => Render<Profile>(parameters => parameters.Add(static profile => profile.Option, Known.Guide[option]));

    [Fact]
    public void It_names_the_four_aspects_of_the_premise() =>
        Assert.Equal(["Cost", "Complexity", "Control", "Customization"], Of(Option.OffTheShelf).FindAll("dt").Texts());

    [Fact]
    public void Every_level_is_also_said_in_a_word()
    {
        var words = Known.Guide[Option.SelfHosting].Cells.Where(static cell => cell.Row.IsProfile).Select(static cell => cell.Word);

        Assert.Equal(words, Of(Option.SelfHosting).FindAll("dd").Texts());
    }

    [Fact]
    public void The_drawn_meter_is_hidden_from_screen_readers() =>
        Assert.All(Of(Option.FineTuning).FindAll("dd > .meter"), static drawing => Assert.Equal("true", drawing.GetAttribute("aria-hidden")));
}
