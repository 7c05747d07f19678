using AiDeploy.Web.Features.Decide;
using AiDeploy.Web.Shared;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

public sealed class QuestionViewTests
{
    [Fact]
    public void A_choice_leads_to_the_next_question() =>
        Assert.Equal("/decide/quick/1/product-no", Lead(Known.Asked(""), ["product"], ["no"]));

    [Fact]
    public void The_last_choice_leads_to_the_recommendation() =>
        Assert.Equal("/recommendation/quick/1/product-no/integration-no", Lead(Known.Asked("product-no"), ["integration"], ["no"]));

    [Fact]
    public void The_same_choice_twice_is_one_choice() =>
        Assert.Equal("/decide/quick/1/product-no", Lead(Known.Asked(""), ["product", "product"], ["no", "no"]));

    [Theory]
    [InlineData("product", "maybe")]
    [InlineData("product", "")]
    [InlineData("product", "Yes")]
    [InlineData("integration", "yes")]
    public void A_choice_the_question_does_not_have_leads_nowhere(string question, string answer) =>
        Assert.Null(Lead(Known.Asked(""), [question], [answer]));

    [Fact]
    public void Two_different_choices_lead_nowhere() => Assert.Null(Lead(Known.Asked(""), ["product"], ["yes", "no"]));

    [Fact]
    public void No_choice_leads_nowhere() => Assert.Null(Lead(Known.Asked(""), ["product"], []));

    [Fact]
    public void A_changed_answer_keeps_the_others_that_still_matter() =>
        Assert.Equal(
            "/recommendation/quick/1/product-no/integration-yes/ceiling-no",
            Lead(Known.Asked("product-no/integration-yes/ceiling-yes/limits-no", "ceiling"), ["ceiling"], ["no"]));

    [Fact]
    public void A_changed_answer_asks_what_is_new_first() =>
        Assert.Equal(
            "/decide/quick/1/product-no/integration-yes",
            Lead(Known.Asked("product-no/integration-no", "integration"), ["integration"], ["yes"]));

    [Theory]
    [InlineData("", null, "/")]
    [InlineData("product-no", null, "/decide/quick/1/product-no?change=product")]
    [InlineData("product-no/integration-yes", "product", "/")]
    [InlineData("product-no/integration-yes/ceiling-no", "ceiling", "/decide/quick/1/product-no/integration-yes/ceiling-no?change=integration")]
    public void Back_leads_to_the_question_before(string answers, string? change, string back) => Assert.Equal(back, Known.Asked(answers, change).Back);

    [Fact]
    public void The_title_holds_the_question_the_decision_and_the_site() =>
        Assert.Equal("Is there a product that does the job as it is? – Quick decision – AiDeploy", Known.Asked("").Head.Title);

    [Fact]
    public void The_title_says_when_there_is_an_error() => Assert.StartsWith("Error: Is there", (Known.Asked("") with { HasError = true }).Head.Title, StringComparison.Ordinal);

    [Theory]
    [InlineData("", true)]
    [InlineData("product-no", false)]
    public void Only_the_first_question_is_for_search_engines(string answers, bool index) => Assert.Equal(index, Known.Asked(answers).Head.Index);

    private static string? Lead(QuestionView view, string[] question, string[] answer) =>
        view.Accept(question, answer) is { } at ? Links.After(view.Decision, at.Answers, at.Next) : null;
}
