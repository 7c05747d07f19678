using AiDeploy.Web.Features.Recommend;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class StartWithTests : BunitContext
{
    private IRenderedComponent<StartWith> Of(string decision, string answers) =>
        Render<StartWith>(parameters => parameters.Add(static part => part.View, Known.Recommended(Known.Guide, decision, answers)));

    [Fact]
    public void It_stands_right_after_the_next_steps()
    {
        var page = Render<RecommendationPage>(parameters => parameters.Add(static page => page.View, Known.Recommended("product-yes")));

        Assert.Equal(["What to do next", "Start with", "Watch out for"], page.FindAll(".argument h2").Texts().Skip(1).Take(3));
    }

    [Fact]
    public void Whom_to_ask_is_the_first_fold()
    {
        var page = Render<RecommendationPage>(parameters => parameters.Add(static page => page.View, Known.Recommended("product-yes")));

        Assert.Equal("Whom to ask: 2 mails to copy", page.Find(".folds h2").Said());
    }

    [Fact]
    public void After_three_examples_the_names_of_the_others_stand_in_one_line()
    {
        var part = Of("quick", "product-yes");
        var shown = part.FindAll("[aria-labelledby=start-with] > ul > li").Count;

        Assert.Equal(3, shown);
        var rest = part.Find("[aria-labelledby=start-with] > details:not(.screen)");
        var names = rest.QuerySelectorAll("li > a").Texts();
        Assert.Equal($"{names.Count()} more: {string.Join(", ", names)}", rest.QuerySelector("summary")!.Said());
    }

    [Fact]
    public void It_says_that_it_is_no_ranking_and_when_it_was_read() =>
        Assert.StartsWith("Examples, not a ranking, in the order of the alphabet. Read in November 2026.", Of("quick", "product-yes").Find(".hint").Said(), StringComparison.Ordinal);

    [Fact]
    public void The_group_that_decides_most_is_open_and_the_others_folded()
    {
        var part = Of("quick", "product-yes");

        Assert.Equal(["Assistants for staff"], part.FindAll("h3").Texts());
        Assert.Equal(["Coding assistants", "Products that answer customers"], part.FindAll("[aria-labelledby=start-with] > details.screen > summary").Texts());
    }

    [Fact]
    public void While_something_is_open_all_are_folded_and_only_what_can_be_undone_is_named()
    {
        var open = Of("quick", "product-unsure/integration-yes/ceiling-unsure/limits-unsure");

        Assert.Equal("Until you know, start with", open.Find("h2").Said());
        Assert.Empty(open.FindAll("h3"));
        Assert.Empty(Of("quick", "product-no/integration-yes/ceiling-yes/limits-unsure").FindAll("h2"));
    }

    [Fact]
    public void An_example_leads_to_its_row_and_its_price_to_the_row_of_the_price()
    {
        var claude = Of("quick", "product-yes").FindAll("li").Single(static item => item.Said().StartsWith("Claude Team", StringComparison.Ordinal));

        Assert.Equal(
            "Claude Team and Enterprise (Anthropic): A general assistant for writing, analysis and questions. "
                + "Claude Team, Standard seat: $20 paid yearly, $25 paid monthly per person per month (medium, November 2026)",
            claude.Said());
        Assert.Equal(["/sources/starts#start-claude", "/sources/seats#claude-seats"], claude.QuerySelectorAll("a").Hrefs());
    }

    [Fact]
    public void What_is_offered_is_said_to_those_who_need_it_with_its_certainty()
    {
        const string Answers = "need-generative/boundary-extra-terms/users-customers/bill-fine/failing-nothing";

        Assert.Contains("Offered for health data: BAA (high).", Of("full", Answers + "/regulated-health").FindAll("li strong").Texts());
        Assert.Empty(Of("full", Answers).FindAll("li strong"));
    }

    [Fact]
    public void A_size_is_as_certain_as_what_is_told_of_it() =>
        Assert.Contains(
            "30.7 billion parameters; license: Apache 2.0 (low, November 2026)",
            Of("full", "need-generative/boundary-own-hardware/serving-yes/failing-nothing").FindAll("li .hint").Texts());

    [Fact]
    public void Too_few_examples_for_the_answer_about_data_are_not_filled_up() =>
        Assert.Contains(StartText.TooFew, Of("full", "need-generative/boundary-own-hardware/serving-no").FindAll("p").Texts());

    [Fact]
    public void A_paragraph_to_paste_says_nothing_of_the_case_but_the_link_to_the_answers()
    {
        var view = Known.Recommended("product-yes");
        var part = Render<WhomToAsk>(parameters => parameters.Add(static part => part.View, view));
        var field = part.Find("textarea#ask-data-protection");

        Assert.Equal($"{Known.Guide.Starts.Asks["data-protection"].Says}\n\nOur answers so far: {view.Permalink}", field.TextContent);
        Assert.True(field.HasAttribute("readonly"));
        Assert.Equal("A paragraph for a mail", part.Find("label[for=ask-data-protection]").Said());
    }
}
