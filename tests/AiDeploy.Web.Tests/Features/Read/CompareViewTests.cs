using AiDeploy.Web.Features.Read;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

public sealed class CompareViewTests
{
    [Fact]
    public void Naming_no_option_compares_all_four() => Assert.Equal(Option.All, CompareView.Of(Known.Guide, [])!.Options.Select(static option => option.Option));

    [Theory]
    [InlineData("fine-tuning")]
    [InlineData("fine-tuning", "fine-tuning")]
    [InlineData("fine-tuning", "nothing")]
    [InlineData("Fine-Tuning", "off-the-shelf")]
    public void One_option_alone_or_an_unknown_one_is_no_comparison(params string[] named) => Assert.Null(CompareView.Of(Known.Guide, named));

    [Fact]
    public void Any_order_is_shown_from_simple_to_complex() =>
        Assert.Equal("/compare/off-the-shelf/fine-tuning", CompareView.Of(Known.Guide, ["fine-tuning", "off-the-shelf"])!.Address);

    [Fact]
    public void Two_options_are_a_question() => Assert.Equal("API integration or Fine-tuning?", CompareView.Of(Known.Guide, ["api-integration", "fine-tuning"])!.Title);
}
