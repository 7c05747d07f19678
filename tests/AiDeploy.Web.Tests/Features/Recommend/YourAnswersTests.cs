using AiDeploy.Web.Features.Recommend;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class YourAnswersTests : BunitContext
{
    private IRenderedComponent<YourAnswers> Of(string answers) => Render<YourAnswers>(parameters => parameters.Add(static part => part.View, Known.Recommended(answers)));

    [Fact]
    public void Every_answer_stands_beside_the_name_of_its_question()
    {
        var answers = Of("product-no/integration-yes/ceiling-no");

        Assert.Equal(["A ready-made product", "Integration", "Quality ceiling"], answers.FindAll("dl dt").Texts());
        Assert.StartsWith("No product does the job as it is", answers.FindAll("dl dd")[0].Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_change_link_has_words_of_its_own() =>
        Assert.Equal(
            ["Change a ready-made product", "Change integration", "Change quality ceiling"],
            Of("product-no/integration-yes/ceiling-no").FindAll("dl a").Texts());

    [Fact]
    public void A_change_keeps_every_other_answer() =>
        Assert.Equal("/decide/quick/1/product-no/integration-no?change=product", Of("product-no/integration-no").Find("dl a").Href());

    [Fact]
    public void Not_knowing_is_an_answer_in_words() =>
        Assert.StartsWith("You don’t know yet whether prompting is at its ceiling", Of("product-no/integration-yes/ceiling-unsure/limits-no").FindAll("dd")[2].Said(), StringComparison.Ordinal);

    [Fact]
    public void The_line_ends_at_every_option_that_is_possible() =>
        Assert.Equal(
            ["/options/fine-tuning", "/options/self-hosting"],
            Of("product-no/integration-yes/ceiling-yes/limits-unsure").FindAll("a[href^='/options/']").Hrefs());

    [Fact]
    public void Starting_again_is_possible() => Assert.Equal("/decide/quick", Of("product-yes").FindAll("a").Single(static link => link.Said() == "Start again").Href());
}
