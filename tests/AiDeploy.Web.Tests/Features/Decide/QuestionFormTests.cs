using AiDeploy.Web.Features.Decide;
using Bunit;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

public sealed class QuestionFormTests : BunitContext
{
    private IRenderedComponent<QuestionForm> Of(QuestionView view) => Render<QuestionForm>(parameters => parameters
        .Add(static form => form.View, view)
        .Add(static form => form.Legend, "<h1>The question</h1>"));

    [Fact]
    public void The_question_is_the_legend_of_its_choices() =>
        Assert.Equal("The question", Of(Known.Asked("")).Find("form > fieldset > legend > h1").Said());

    [Fact]
    public void It_posts_to_the_version_it_was_made_from()
    {
        var form = Of(Known.Asked("product-no")).Find("form");

        Assert.Equal(("post", "/decide/quick/1/product-no"), (form.GetAttribute("method"), form.GetAttribute("action")));
    }

    [Fact]
    public void It_says_which_question_it_answers() =>
        Assert.Equal("integration", Of(Known.Asked("product-no")).Find("input[type=hidden][name=question]").GetAttribute("value"));

    [Fact]
    public void The_server_checks_and_not_the_browser() => Assert.True(Of(Known.Asked("")).Find("form").HasAttribute("novalidate"));

    [Fact]
    public void The_choices_stand_in_order_with_not_knowing_last() =>
        Assert.Equal(["yes", "no", "unsure"], Of(Known.Asked("")).FindAll("input[type=radio][name=answer]").Select(static radio => radio.GetAttribute("value")));

    [Fact]
    public void Nothing_is_chosen_beforehand() => Assert.Empty(Of(Known.Asked("")).FindAll("[checked]"));

    [Fact]
    public void The_answer_given_before_is_chosen_again() =>
        Assert.Equal("no", Assert.Single(Of(Known.Asked("product-no/integration-yes", "product")).FindAll("[checked]")).GetAttribute("value"));

    [Fact]
    public void Every_choice_has_its_words_and_its_hint_in_one_label()
    {
        var labels = Of(Known.Asked("")).FindAll("label:has(input[type=radio])").Texts().ToList();

        Assert.Equal("Yes People can use it directly and get the result they need.", labels[0]);
        Assert.StartsWith("I don’t know yet", labels[2], StringComparison.Ordinal);
    }

    [Fact]
    public void No_hint_holds_a_link() => Assert.Empty(Of(Known.Asked("")).FindAll("label a"));

    [Fact]
    public void The_group_says_why_the_question_matters()
    {
        var form = Of(Known.Asked(""));

        Assert.Equal([Known.Question("product").Reason], form.Find("form").Named(form.Find("fieldset"), "aria-describedby"));
    }

    [Fact]
    public void Longer_help_is_given_where_there_is_room()
    {
        var help = Known.Question("product").Help!;
        var brief = Render<QuestionForm>(parameters => parameters.Add(static form => form.View, Known.Asked("")).Add(static form => form.Legend, "").Add(static form => form.IsBrief, true));

        Assert.Contains(help, Of(Known.Asked("")).Find("form").Said(), StringComparison.Ordinal);
        Assert.DoesNotContain(help, brief.Find("form").Said(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_stands_beside_the_choices_and_describes_them()
    {
        var form = Of(Known.Asked("") with { HasError = true });

        Assert.Contains("Error: Select yes if a product does the job as it is", form.Find("form").Named(form.Find("fieldset"), "aria-describedby"));
    }

    [Fact]
    public void There_is_one_button_and_it_says_continue() => Assert.Equal("Continue", Assert.Single(Of(Known.Asked("")).FindAll("button[type=submit]")).Said());
}
