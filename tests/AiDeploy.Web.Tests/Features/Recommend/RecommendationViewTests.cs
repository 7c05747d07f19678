using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class RecommendationViewTests
{
    [Theory]
    [InlineData("product-yes", "Use an off-the-shelf product")]
    [InlineData("product-unsure/integration-no", "Off-the-shelf, with one point to settle")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-unsure", "It depends: Fine-tuning or Self-hosting")]
    public void The_headline_is_the_recommendation_itself(string answers, string headline) => Assert.Equal(headline, Known.Recommended(answers).Headline);

    [Theory]
    [InlineData("need-unsure/boundary-own-hardware/serving-no", "It depends: Ordinary software or Self-hosting")]
    [InlineData("need-generative/boundary-own-hardware/serving-unsure/failing-unsure/retrieval-unsure/evals-unsure/examples-unsure/ml-unsure", "Self-hosting, with some points to settle")]
    public void The_headline_leaves_out_no_possible_ending(string answers, string headline) =>
        Assert.Equal(headline, Known.Recommended(Known.Guide, "full", answers).Headline);

    [Fact]
    public void No_option_is_recommended_where_none_of_the_four_may_be_right() =>
        Assert.Null(Known.Recommended(Known.Guide, "full", "need-unsure/boundary-own-hardware/serving-no").Option);

    [Theory]
    [InlineData("product-unsure/integration-no", "off-the-shelf")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-unsure", null)]
    public void One_option_is_named_where_only_one_is_possible(string answers, string? option) => Assert.Equal(option, Known.Recommended(answers).Option?.Option.Id);

    [Fact]
    public void Back_asks_the_last_question_again() =>
        Assert.Equal("/decide/quick/1/product-no/integration-no?change=integration", Known.Recommended("product-no/integration-no").Back);

    [Fact]
    public void A_recommendation_is_not_for_search_engines() => Assert.False(Known.Recommended("product-yes").Head.Index);

    [Fact]
    public void Nothing_has_moved_on_in_the_current_version() => Assert.False(Known.Recommended("product-yes").HasMovedOn);
}
