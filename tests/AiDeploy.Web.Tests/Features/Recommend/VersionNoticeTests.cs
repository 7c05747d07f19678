using AiDeploy.Web.Features.Recommend;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class VersionNoticeTests : BunitContext
{
    private IRenderedComponent<VersionNotice> Of(RecommendationView view) => Render<VersionNotice>(parameters => parameters.Add(static notice => notice.View, view));

    private IRenderedComponent<VersionNotice> WithVersionTwo(string answers)
    {
        using var content = new ContentCopy();
        content.Publish("quick/2", VersionTwo.Yaml);
        return Of(Known.Recommended(content.Read(), "quick", answers));
    }

    [Fact]
    public void The_current_version_needs_no_notice() => Of(Known.Recommended("product-yes")).MarkupMatches("");

    [Fact]
    public void An_old_version_is_named_with_its_date() =>
        Assert.Contains("made with version 1 of the quick decision, published November 23, 2026", WithVersionTwo("product-yes").Find("[role=note]").Said(), StringComparison.Ordinal);

    [Fact]
    public void It_says_when_the_new_version_says_the_same()
    {
        var link = WithVersionTwo("product-yes").Find("a");

        Assert.Equal(("says the same", "/recommendation/quick/2/product-yes"), (link.Said(), link.Href()));
    }

    [Fact]
    public void It_says_what_the_new_version_asks_first()
    {
        var notice = WithVersionTwo("product-no/integration-no");

        Assert.Contains("Version 2 would say something else: it first asks “Is a hard limit written down?”.", notice.Find("p").Said(), StringComparison.Ordinal);
        Assert.Equal("/decide/quick/2/product-no", notice.Find("a").Href());
    }

    [Fact]
    public void It_names_the_answers_that_are_no_longer_asked_for() =>
        Assert.Contains("It no longer asks about: integration.", WithVersionTwo("product-no/integration-no").Markup, StringComparison.Ordinal);

    [Fact]
    public void A_lost_answer_alone_does_not_make_the_same_result_something_else()
    {
        var notice = WithVersionTwo("product-no/integration-yes/ceiling-yes/limits-yes");

        Assert.Equal("/recommendation/quick/2/product-no/limits-written", notice.Find("a").Href());
        Assert.DoesNotContain("something else", notice.Markup, StringComparison.Ordinal);
    }
}
