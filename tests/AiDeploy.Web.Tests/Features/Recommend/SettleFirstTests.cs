using AiDeploy.Web.Features.Recommend;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class SettleFirstTests : BunitContext
{
    private IRenderedComponent<SettleFirst> Of(string answers) =>
        Render<RecommendationPage>(parameters => parameters.Add(static page => page.View, Known.Recommended(answers))).FindComponent<SettleFirst>();

    [Fact]
    public void It_says_what_to_find_out_and_how()
    {
        var text = Of("product-no/integration-yes/ceiling-yes/limits-unsure").Find("section").Said();

        Assert.Contains(Known.Question("limits").Text, text, StringComparison.Ordinal);
        Assert.Contains(Known.Question("limits").FindOut, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_answer_leads_to_what_it_settles()
    {
        var ways = Of("product-no/integration-yes/ceiling-yes/limits-unsure").FindAll("section li:has(a)");

        Assert.StartsWith("A hard privacy or cost limit rules out APIs", ways[0].Said(), StringComparison.Ordinal);
        Assert.EndsWith("Evaluate hosting an open model yourself", ways[0].Said(), StringComparison.Ordinal);
        Assert.EndsWith("Fine-tune a model and call it through an API", ways[1].Said(), StringComparison.Ordinal);
        Assert.Equal("/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-yes", ways[0].QuerySelector("a")!.Href());
    }

    [Fact]
    public void An_answer_that_leaves_several_says_so() =>
        Assert.Contains(Of("product-no/integration-yes/ceiling-unsure/limits-unsure").FindAll("section li:has(a)").Texts(), static way => way.Contains("leaves: ", StringComparison.Ordinal));

    [Fact]
    public void Everything_possible_is_listed_from_simple_to_complex()
    {
        var possible = Of("product-unsure/integration-unsure/ceiling-unsure/limits-unsure").FindAll("section:last-of-type li strong").Texts();

        Assert.Equal(["Use an off-the-shelf product.", "An off-the-shelf product may still be right.", "Stay with an API integration.", "Fine-tune a model and call it through an API.", "Evaluate hosting an open model yourself."], possible);
    }
}
