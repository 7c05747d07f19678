using AiDeploy.Web.Shared;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class MessageViewTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(413)]
    [InlineData(415)]
    [InlineData(429)]
    [InlineData(503)]
    [InlineData(500)]
    [InlineData(501)]
    public void Every_error_leads_home_and_to_the_questions(int status)
    {
        var view = MessageView.OfStatus(Known.Guide, status);

        Assert.Equal(status, view.Status);
        Assert.Equal(["/", "/decide/quick"], view.Ways.Select(static way => way.Address));
    }

    [Fact]
    public void No_error_page_is_kept_by_search_engines_or_has_an_address() =>
        Assert.Equal((false, null), (MessageView.OfStatus(Known.Guide, 404).Head.Index, MessageView.OfStatus(Known.Guide, 404).Head.Address));

    [Fact]
    public void An_unknown_answer_leads_to_its_question_with_the_other_answers_kept()
    {
        var view = MessageView.OfLink(Known.Guide, Known.Link("product-no/integration-maybe"));

        Assert.Equal((404, "integration-maybe"), (view.Status, view.Quoted));
        Assert.Contains("Does it have to work with your own data", view.Text, StringComparison.Ordinal);
        Assert.Equal("/decide/quick/1/product-no", view.Ways[0].Address);
    }

    [Fact]
    public void An_unknown_question_is_named_too() =>
        Assert.Contains("names no question", MessageView.OfLink(Known.Guide, Known.Link("color-red")).Text, StringComparison.Ordinal);

    [Fact]
    public void Two_answers_to_one_question_have_no_result()
    {
        var view = MessageView.OfLink(Known.Guide, Known.Link("product-no/integration-yes/product-yes"));

        Assert.Equal(400, view.Status);
        Assert.Contains("Is there a product that does the job as it is?", view.Text, StringComparison.Ordinal);
    }
}
