using AiDeploy.Decisions;
using AiDeploy.Web.Shared;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Shared;

public sealed class AnswerLinkTests
{
    [Theory]
    [InlineData("nothing", 1)]
    [InlineData("Quick", 1)]
    [InlineData(null, 1)]
    [InlineData("quick", 0)]
    [InlineData("quick", -1)]
    [InlineData("quick", int.MaxValue)]
    public void There_is_no_link_to_a_decision_or_version_that_is_not_there(string? decision, int version) =>
        Assert.Null(AnswerLink.Read(Known.Guide, decision, version, "product-no"));

    [Fact]
    public void Without_a_version_the_current_one_is_meant() => Assert.Same(Known.History.Current, AnswerLink.Read(Known.Guide, "quick", null, null)!.Decision);

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("/product-no//", "product-no")]
    [InlineData("integration-yes/product-no", "product-no/integration-yes")]
    public void The_answers_are_read_into_their_one_order(string? typed, string answers) =>
        Assert.Equal(answers, Assert.IsType<ParsedAnswers.Understood>(AnswerLink.Read(Known.Guide, "quick", 1, typed)!.Reading).Answers.ToString());

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void More_answers_than_any_decision_asks_for_are_not_read(int parts, bool isRead) =>
        Assert.Equal(isRead, AnswerLink.Read(Known.Guide, "quick", 1, string.Join('/', Enumerable.Repeat("product-no", parts))) is not null);
}
