using AiDeploy.Web.Features.Decide;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

public sealed class QuestionPageTests : BunitContext
{
    private IRenderedComponent<QuestionPage> Of(QuestionView view) => Render<QuestionPage>(parameters => parameters.Add(static page => page.View, view));

    [Fact]
    public void The_question_is_the_only_main_heading() =>
        Assert.Equal("Does it have to work with your own data or inside your own product?", Assert.Single(Of(Known.Asked("product-no")).FindAll("h1")).Said());

    [Theory]
    [InlineData("", "Question 1 of at most 4")]
    [InlineData("product-no/integration-yes", "Question 3 of at most 4")]
    [InlineData("product-no/integration-yes/ceiling-yes", "Question 4 of at most 4")]
    public void Progress_is_told_in_words(string answers, string progress) =>
        Assert.Contains(progress, Of(Known.Asked(answers)).Find("nav").Said(), StringComparison.Ordinal);

    [Fact]
    public void Progress_counts_the_answers_before_a_question_asked_again() =>
        Assert.Contains("Question 1 of at most 4", Of(Known.Asked("product-no/integration-yes", "product")).Find("nav").Said(), StringComparison.Ordinal);

    [Fact]
    public void A_way_point_is_told_right_after_the_answer_it_follows_from()
    {
        const string wayPoint = "Start with an API integration:";

        Assert.Contains(wayPoint, Of(Known.Asked("product-no/integration-yes")).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(wayPoint, Of(Known.Asked("product-no")).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_summary_of_problems_without_one() => Assert.Empty(Of(Known.Asked("")).FindAll("[role=alert]"));

    [Fact]
    public void The_summary_of_problems_leads_to_the_first_choice()
    {
        var page = Of(Known.Asked("product-no") with { HasError = true });
        var link = page.Find("[role=alert] a");

        Assert.Equal("There is a problem", page.Find("[role=alert] h2").Said());
        Assert.Equal("Select yes if it has to work with your own data or inside your own product", link.Said());
        Assert.Equal("#" + page.FindAll("input[type=radio]")[0].Id, link.Href());
    }

    [Fact]
    public void The_summary_of_problems_comes_before_the_question_and_takes_the_focus()
    {
        var page = Of(Known.Asked("") with { HasError = true });

        Assert.True(page.Find("[role=alert]").HasAttribute("autofocus"));
        Assert.Equal(["There is a problem", "Is there a product that does the job as it is?"], page.FindAll("h2, h1").Texts());
    }

    [Fact]
    public void Starting_again_is_always_possible() => Assert.Equal("/decide/quick", Of(Known.Asked("product-no")).FindAll("a").Single(static link => link.Said() == "Start again").Href());
}
