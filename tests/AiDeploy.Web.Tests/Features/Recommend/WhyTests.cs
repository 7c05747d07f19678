using AiDeploy.Web.Shared.Cards;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>Every form of a recommendation gives the same reason, and it names every answer that was needed.</summary>
public sealed class WhyTests(Site site)
{
    private const string Partner = "/recommendation/full/1/need-generative/boundary-own-hardware/serving-no";
    private const string Both = "Why: the data may not leave your own hardware, and nobody can run GPU servers on call for you.";

    [Theory]
    [InlineData("")]
    [InlineData("/decision.md")]
    [InlineData("/decision.json")]
    [InlineData(".atom")]
    public async Task Both_answers_that_were_needed_are_named(string suffix) =>
        Assert.Contains(Both, (await site.GetAsync(Partner + suffix)).Body, StringComparison.Ordinal);

    [Fact]
    public async Task The_card_in_a_frame_names_both() =>
        Assert.Equal(Both, (await site.GetAsync("/embed" + Partner)).All(".deciding").Single().Said());

    [Fact]
    public async Task The_preview_and_the_picture_name_both()
    {
        var page = await site.GetAsync(Partner);

        Assert.EndsWith(Both, page.All("meta[name=description]").Single().GetAttribute("content"), StringComparison.Ordinal);
        Assert.EndsWith(Both, page.All("meta[property='og:image:alt']").Single().GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_statement_is_named_however_many_were_needed()
    {
        var view = Known.Recommended(Known.Guide, "full", "need-generative/boundary-vendor-terms/users-staff/product-none/bill-fine/failing-nothing");

        Assert.Equal(6, view.Recommendation.Reasons.Length);
        Assert.All(view.Recommendation.Reasons, reason => Assert.Contains(reason.Answer.Statement[1..], view.InOneLine, StringComparison.Ordinal));
    }

    [Fact]
    public void The_longest_reason_fits_on_the_picture_uncut()
    {
        var view = Known.Recommended(
            Known.Guide,
            "full",
            "need-generative/boundary-vendor-terms/users-customers/bill-prohibitive/failing-behavior/evals-automated/retrieval-tried/examples-thousands/ml-yes/volume-steady-high/serving-yes");
        Assert.Equal(7, view.Recommendation.Reasons.Length);

        var text = CardText.Fit(view.Picture.Headline, view.Picture.Text, 1056, 300);

        Assert.Equal(view.InOneLine, string.Join(' ', text.Text));
    }
}
