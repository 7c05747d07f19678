using AiDeploy.Web.Features.Recommend;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class RecommendationPageTests : BunitContext
{
    private IRenderedComponent<RecommendationPage> Of(string answers) => Of(Known.Recommended(answers));

    private IRenderedComponent<RecommendationPage> Of(RecommendationView view) => Render<RecommendationPage>(parameters => parameters.Add(static page => page.View, view));

    [Fact]
    public void The_main_heading_is_the_recommendation() => Assert.Equal("Stay with an API integration", Assert.Single(Of("product-no/integration-yes/ceiling-no").FindAll("h1")).Said());

    [Fact]
    public void The_argument_stands_in_the_order_in_which_it_is_read()
    {
        string[] order = ["What it would cost", "What to do next", "Your answers", "Why you are getting this result", "What would change this", "Share and record"];

        Assert.Equal(order, Of("product-no/integration-yes/ceiling-no").FindAll("h2").Texts().Where(order.Contains));
    }

    [Fact]
    public void Every_section_is_named_by_its_heading()
    {
        var page = Of("product-no/integration-yes/ceiling-no").Find("article");

        Assert.All(page.QuerySelectorAll("section[aria-labelledby]"), section => Assert.Equal([section.QuerySelector("h2")!.Said()], page.Named(section, "aria-labelledby")));
        Assert.All(page.QuerySelectorAll("section:not([aria-labelledby])"), static section => Assert.Equal(section.QuerySelector("h2")!.Said(), section.GetAttribute("aria-label")));
    }

    [Fact]
    public void All_answers_that_settled_it_stand_below_the_heading() =>
        Assert.Equal(
            "Why: it has to work with your own data or inside your own product, and good prompts haven’t hit a quality ceiling.",
            Of("product-no/integration-yes/ceiling-no").Find("header .deciding").Said());

    [Fact]
    public void The_next_steps_are_numbered() => Assert.Equal(Known.Recommended("product-yes").Outcome.NextSteps, Of("product-yes").FindAll("ol > li").Texts());

    [Fact]
    public void The_option_recommended_can_be_read_about() => Assert.Contains("/options/off-the-shelf", Of("product-yes").FindAll("header a").Hrefs());

    [Fact]
    public void What_is_not_settled_says_so_and_what_to_find_out_instead_of_what_to_do()
    {
        var page = Of("product-no/integration-yes/ceiling-yes/limits-unsure");
        var headings = page.FindAll("h2").Texts().ToList();

        Assert.Contains("Not settled yet", page.Find("header").Said(), StringComparison.Ordinal);
        Assert.Contains("Find this out", headings);
        Assert.DoesNotContain("What to do next", headings);
    }

    [Fact]
    public void What_is_open_begins_with_one_advice_why_and_what_it_costs_to_be_wrong() =>
        Assert.Equal(
            [
                "Until you know: use an off-the-shelf product. Use made-up or public data only.",
                "It is the simplest advice that your answers leave possible and that can be undone. If it is wrong, you cancel the seats. You keep what people asked for and which answers helped.",
                $"To settle first: {Known.Question("product").Text}",
            ],
            Of("product-unsure/integration-yes/ceiling-unsure/limits-unsure").FindAll("header > p:not(.eyebrow, .caution)").Texts());

    [Fact]
    public void Where_nothing_can_be_undone_the_advice_is_to_commit_to_nothing() =>
        Assert.StartsWith("Until you know, commit to nothing.", Of("product-no/integration-yes/ceiling-yes/limits-unsure").Find("header .deciding").Said(), StringComparison.Ordinal);

    [Fact]
    public void What_holds_either_way_says_so()
    {
        using var content = new ContentCopy();
        content.Publish("either/1", EitherWay.Yaml);
        content.Replace("site.yaml", "instead:\n", "instead:\n  either: Is it small or secret?\n");

        Assert.Contains("It holds either way", Of(Known.Recommended(content.Read(), "either", "small-unsure/secret-yes")).Find("header").Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_one_answer_settled_does_not_say_that_it_holds_either_way() => Assert.DoesNotContain("either way", Of("product-yes").Markup, StringComparison.Ordinal);

    [Theory]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-yes")]
    [InlineData("product-no/integration-yes/ceiling-yes/limits-unsure")]
    public void Every_link_within_the_page_leads_to_something_on_it(string answers)
    {
        var page = Of(answers);
        var targets = page.FindAll("a[href^='#']").Hrefs().ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.Single(page.FindAll($"[id='{target![1..]}']")));
    }
}
