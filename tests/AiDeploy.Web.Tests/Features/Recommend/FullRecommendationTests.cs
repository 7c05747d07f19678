using AiDeploy.Web.Features.Recommend;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>What only a larger decision has to show.</summary>
public sealed class FullRecommendationTests : BunitContext
{
    private const string Tuned = "need-generative/boundary-vendor-terms/users-customers/bill-high/failing-behavior/evals-automated/retrieval-tried/examples-hundreds/ml-yes";
    private const string OwnHardware = "need-generative/boundary-own-hardware/serving-no";

    private IRenderedComponent<RecommendationPage> Of(string answers) =>
        Render<RecommendationPage>(parameters => parameters.Add(static page => page.View, Known.Recommended(Known.Guide, "full", answers)));

    [Fact]
    public void A_simpler_option_that_nothing_speaks_against_says_so() =>
        Assert.Contains(
            Of(Tuned).FindAll("section[aria-labelledby=ruled-out] dd").Texts(),
            static reason => reason.StartsWith("Nothing you said rules this out.", StringComparison.Ordinal));

    [Fact]
    public void A_more_complex_option_is_not_needed() =>
        Assert.StartsWith("Not needed. It dropped out at: ", Of(Tuned).FindAll("section[aria-labelledby=ruled-out] dd")[^1].Said(), StringComparison.Ordinal);

    [Fact]
    public void Every_reason_leads_to_the_passage_that_backs_it() =>
        Assert.All(
            Of(Tuned).FindAll("section[aria-labelledby=why-this] li"),
            static reason => Assert.Contains(reason.QuerySelectorAll("a").Hrefs(), static address => address!.IndexOf('#', StringComparison.Ordinal) > 0 && !address.StartsWith('#')));

    [Fact]
    public void Optional_questions_are_offered_and_asked_with_all_answers_kept() =>
        Assert.Contains($"/decide/full/1/{Tuned}?change=regulated", Of(Tuned).FindComponent<Sharpen>().FindAll("a").Hrefs());

    [Fact]
    public void An_answered_optional_question_is_offered_no_more() =>
        Assert.DoesNotContain($"/decide/full/1/{Tuned}/regulated-personal?change=regulated", Of(Tuned + "/regulated-personal").FindComponent<Sharpen>().FindAll("a").Hrefs());

    [Fact]
    public void An_optional_answer_adds_a_note()
    {
        var before = Of(Tuned).Instance.View.Recommendation.Notes;
        var after = Of(Tuned + "/regulated-health").Instance.View.Recommendation.Notes;

        Assert.Contains(after.Except(before), static note => note.Text.Contains("HIPAA", StringComparison.Ordinal));
        Assert.All(after.Except(before), note => Assert.Contains(note.Text, Of(Tuned + "/regulated-health").FindAll("section li").Texts()));
    }

    [Fact]
    public void What_holds_besides_stands_under_plain_headings()
    {
        string[] headings = ["Before you start", "Also do", "Watch out for"];

        Assert.Equal(headings, Of(Tuned + "/regulated-health/time-days").FindComponent<Notes>().FindAll("h2").Texts());
    }

    [Fact]
    public void What_the_recommendation_rests_on_is_told()
    {
        var page = Of(Tuned);

        Assert.Equal(page.Instance.View.Outcome.Conditions, page.FindAll("section[aria-labelledby=conditions] li").Texts());
    }

    [Fact]
    public void The_answer_that_parts_it_from_the_quick_decision_is_named()
    {
        var section = Of("need-generative/boundary-own-hardware/serving-yes/failing-nothing").Find("section[aria-labelledby=beside]");

        Assert.Contains("What makes the difference: The data may not leave your own hardware", section.Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_two_agree_nothing_is_said_of_the_smaller_one() =>
        Assert.Empty(Of("need-generative/boundary-vendor-terms/users-staff/product-as-is").FindAll("section[aria-labelledby=beside]"));

    [Fact]
    public void A_quick_result_goes_on_in_the_full_check_with_the_answers_that_carry_over()
    {
        var page = Render<RecommendationPage>(parameters => parameters.Add(static page => page.View, Known.Recommended("product-yes")));

        Assert.Contains("/decide/full/2/product-as-is", page.FindAll("header .caution a").Hrefs());
    }

    [Fact]
    public void The_route_tells_an_option_that_was_ruled_out_from_one_that_was_not() =>
        Assert.Equal(
            ["No longer in question: Off-the-shelf", "No longer in question: Self-hosting (not needed)", "No longer in question: API integration (not ruled out)"],
            Of(Tuned).FindAll("dl.route ul > li").Texts());

    [Fact]
    public void Two_changes_together_read_as_one_sentence() =>
        Assert.Contains("You can carry the model bill easily, and you haven’t tested a current model yet", Of(Tuned).FindComponent<Changes>().FindAll("a").Texts());

    [Fact]
    public void Changes_are_grouped_by_where_they_lead_the_single_ones_first()
    {
        var groups = Of(Tuned).Instance.View.Recommendation.Counterfactuals.Changes;
        var smallest = groups.Select(static group => group.Ways.Min(static way => way.Given.Length)).ToList();

        Assert.Contains(2, smallest);
        Assert.Equal(smallest.Order(), smallest);
    }

    [Theory]
    [InlineData(Tuned)]
    [InlineData("need-generative/boundary-vendor-terms/users-customers/bill-fine/failing-untested")]
    public void No_heading_of_the_changes_stands_twice(string answers)
    {
        var headings = Of(answers).FindComponent<Changes>().FindAll("tbody th").Texts().ToList();

        Assert.NotEmpty(headings);
        Assert.Distinct(headings);
    }

    [Fact]
    public void How_firm_it_is_stands_in_words_with_two_answers_to_check_and_how()
    {
        var changes = Of(OwnHardware).FindComponent<Changes>();

        Assert.Equal("Change any one answer and this advice changes. Check these two first:", changes.Find("p").Said());
        Assert.Equal(
            [
                $"The data may not leave your own hardware. {Known.Full.Find("boundary")!.FindOut}",
                $"Nobody can run GPU servers on call for you. {Known.Full.Find("serving")!.FindOut}",
            ],
            changes.FindAll("details > ul > li").Texts());
    }

    [Theory]
    [InlineData("need-deterministic", "Change any one answer and this advice changes. Check this one first:")]
    [InlineData("need-generative/boundary-vendor-terms/users-customers/bill-fine/failing-untested", "Another answer to any one question can change this advice. Check these two first:")]
    public void How_firm_it_is_depends_on_what_other_answers_do(string answers, string says) =>
        Assert.Equal(says, Of(answers).FindComponent<Changes>().Find("p").Said());

    [Theory]
    [InlineData(OwnHardware)]
    [InlineData(Tuned)]
    public void No_runner_up_is_chosen_by_counting_and_no_ratio_stands_there(string answers)
    {
        var text = Of(answers).FindComponent<Changes>().Find("section").Said();

        Assert.DoesNotContain("runner-up", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("of [0-9]+ ways", text);
    }

    [Fact]
    public void A_route_leads_to_its_map() =>
        Assert.Contains($"/decide/full/map?route=1/{OwnHardware}", Of(OwnHardware).FindAll("a").Hrefs());
}
