using AiDeploy.Web.Features.Recommend;
using AiDeploy.Web.Shared;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class FollowUpTests : BunitContext
{
    [Fact]
    public void Questions_can_be_asked_and_some_are_suggested() => Render<FollowUp>(static parameters => parameters.Add(static part => part.Questions, ["What is RAG?"])).MarkupMatches(
        """
        <section class="follow-up screen" aria-labelledby="follow-up">
          <h2 id="follow-up">Have a follow-up question?</h2>
          <form class="ask-form" method="get" action="/ask" role="search">
            <label for="q">Ask the guide</label>
            <div class="ask-row">
              <input id="q" name="q" type="search" dir="auto" value="" maxlength="1000" autocomplete="off" enterkeyhint="search">
              <button type="submit">Ask</button>
            </div>
          </form>
          <ul><li><a href="/ask?q=What+is+RAG%3F">What is RAG?</a></li></ul>
        </section>
        """);

    [Theory]
    [InlineData("product-yes", "/ask?q=Who+should+just+use+a+ready-made+product%3F")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-unsure", "/ask?q=Who+should+host+their+own+model%3F")]
    public void A_recommendation_suggests_questions_about_its_options(string answers, string link)
    {
        var view = Known.Recommended(answers);

        Assert.Contains(link, Render<RecommendationPage>(parameters => parameters.Add(static page => page.View, view)).FindAll(".follow-up li a").Hrefs());
    }

    [Fact]
    public void Every_page_suggests_questions() => Assert.All(Known.Guide.Pages, static page => Assert.InRange(page.Questions.Length, 2, 5));
}
