using AiDeploy.Web.Features.Recommend;
using AngleSharp.Dom;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

public sealed class ChangesTests : BunitContext
{
    private IRenderedComponent<Changes> Of(string answers) => Render<Changes>(parameters => parameters.Add(static part => part.View, Known.Recommended(answers)));

    [Fact]
    public void Every_other_answer_that_leads_elsewhere_is_a_link_with_its_end()
    {
        var changes = Of("product-no/integration-yes/ceiling-yes/limits-no").Find("section");

        Assert.Equal("/recommendation/quick/1/product-yes", Way(changes, "A product does the job as it is").Href());
        Assert.Equal("/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-yes", Way(changes, "A hard privacy or cost limit rules out APIs").Href());
        Assert.Contains("Use an off-the-shelf product", changes.Said(), StringComparison.Ordinal);
        Assert.Contains("Evaluate hosting an open model yourself", changes.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_opens_a_question_leads_to_that_question()
    {
        var changes = Of("product-no/integration-yes/ceiling-no").Find("section");

        Assert.Equal("/decide/quick/1/product-no/integration-yes/ceiling-yes", Way(changes, "Good prompts have hit a quality ceiling").Href());
        Assert.Contains("Fine-tune a model and call it through an API, or evaluate hosting an open model yourself", changes.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_that_changes_nothing_is_not_named() =>
        Assert.DoesNotContain("No product does the job", Of("product-no/integration-yes/ceiling-no").Markup, StringComparison.Ordinal);

    private static IElement Way(IElement changes, string words) => changes.QuerySelectorAll("a").Single(link => link.Said() == words);
}
