using AiDeploy.Web.Features.Recommend;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class SettleFirstTests : BunitContext
{
    private const string AllOpen =
        "need-unsure/boundary-unsure/users-unsure/product-unsure/bill-unsure/failing-unsure/evals-unsure/retrieval-unsure/examples-unsure/ml-unsure/volume-unsure/serving-unsure";

    private IRenderedComponent<SettleFirst> Of(string answers) => Of(Known.Guide, "quick", answers);

    private IRenderedComponent<SettleFirst> Of(Guide guide, string decision, string answers) =>
        Render<RecommendationPage>(parameters => parameters.Add(static page => page.View, Known.Recommended(guide, decision, answers))).FindComponent<SettleFirst>();

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
    public void An_answer_that_leaves_a_few_names_them() =>
        Assert.Contains(
            Of("product-no/integration-yes/ceiling-unsure/limits-unsure").FindAll("section li:has(a)").Texts(),
            static way => way.EndsWith("Still possible: Stay with an API integration, or evaluate hosting an open model yourself", StringComparison.Ordinal));

    [Fact]
    public void Two_open_answers_are_found_out_the_cheapest_first() =>
        Assert.Equal(
            [Known.Question("limits").Text, Known.Question("ceiling").Text],
            Of("product-no/integration-yes/ceiling-unsure/limits-unsure").FindAll(".settle-question").Texts());

    [Fact]
    public void Of_many_open_answers_the_one_that_settles_most_is_asked_before_any_list()
    {
        var part = Of(Known.Guide, "full", AllOpen);

        Assert.Equal(["Answer this first", "Then find these out, the cheapest first", "What it may come to"], part.FindAll("h2").Texts());
        Assert.Single(part.FindAll(".settle-question"));
        Assert.Equal(3, part.FindAll("ol li").Count);
        Assert.Equal(Known.Full.Find("need")!.Text, part.Find(".settle-question").Said());
        Assert.Single(part.FindAll("details:not([open]) .possible"));
    }

    [Fact]
    public void Everything_possible_is_listed_from_simple_to_complex()
    {
        var possible = Of("product-unsure/integration-unsure/ceiling-unsure/limits-unsure").FindAll("section:last-of-type li strong").Texts();

        Assert.Equal(["Use an off-the-shelf product.", "An off-the-shelf product may still be right.", "Stay with an API integration.", "Fine-tune a model and call it through an API.", "Evaluate hosting an open model yourself."], possible);
    }

    [Fact]
    public void What_is_possible_stands_in_the_conditional_and_states_nothing_that_was_not_said()
    {
        var part = Of("product-unsure/integration-yes/ceiling-unsure/limits-unsure");

        Assert.Equal(
            "Evaluate hosting an open model yourself. Only if no product does the job as it is, good prompts have hit a quality ceiling, and a hard privacy or cost limit rules out APIs.",
            part.FindAll(".possible li")[^1].Said());
        Assert.DoesNotContain("Prompting has hit its ceiling", part.Markup, StringComparison.Ordinal);
    }
}
