using AiDeploy.Web.Features.Recommend;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class ReasonsTests : BunitContext
{
    private IRenderedComponent<Reasons> Of(string answers) => Render<Reasons>(parameters => parameters.Add(static part => part.View, Known.Recommended(answers)));

    private IRenderedComponent<Notes> Notes(string answers) =>
        Render<Notes>(parameters => parameters.Add(static part => part.View, Known.Recommended(answers)));

    [Fact]
    public void Every_reason_names_an_answer_leads_to_it_and_says_why_it_matters()
    {
        var reason = Of("product-yes").Find("section[aria-labelledby='why-this'] li");

        Assert.StartsWith($"A product does the job as it is. {Known.Question("product").Reason}", reason.Said(), StringComparison.Ordinal);
        Assert.Equal("#answer-product", reason.QuerySelector("a")!.Href());
    }

    [Fact]
    public void Every_option_ruled_out_names_the_answer_that_did_it()
    {
        var ruledOut = Of("product-no/integration-yes/ceiling-no").Find("section[aria-labelledby='ruled-out']");

        Assert.Equal(["Off-the-shelf", "Fine-tuning", "Self-hosting"], ruledOut.QuerySelectorAll("dt").Texts());
        Assert.Equal(["#answer-integration", "#answer-ceiling", "#answer-ceiling"], ruledOut.QuerySelectorAll("dd a").Hrefs());
    }

    [Fact]
    public void An_option_that_nothing_speaks_against_is_not_needed() =>
        Assert.StartsWith("Not needed", Of("product-yes").FindAll("dd")[^1].Said(), StringComparison.Ordinal);

    [Fact]
    public void A_caution_is_told_where_it_holds() =>
        Assert.Contains(Notes("product-no/integration-yes/ceiling-yes/limits-yes").FindAll("li").Texts(), static text => text.Contains("A server of your own that is set up badly", StringComparison.Ordinal));

    [Fact]
    public void A_caution_is_not_told_where_it_does_not_hold() =>
        Assert.DoesNotContain("A server of your own", Notes("product-no/integration-yes/ceiling-yes/limits-no").Markup, StringComparison.Ordinal);

    [Fact]
    public void Nothing_known_is_no_reason() =>
        Assert.Contains("nothing speaks for one option yet", Of("product-unsure/integration-unsure/ceiling-unsure/limits-unsure").Find("section").Said(), StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_said_to_be_ruled_out_where_nothing_was() =>
        Assert.Empty(Of("product-unsure/integration-unsure/ceiling-unsure/limits-unsure").FindAll("dl"));

    [Fact]
    public void What_held_on_the_way_stands_below_the_reasons() =>
        Assert.StartsWith("Start with an API integration:", Of("product-no/integration-yes/ceiling-no").Find(".way-point").Said(), StringComparison.Ordinal);
}
