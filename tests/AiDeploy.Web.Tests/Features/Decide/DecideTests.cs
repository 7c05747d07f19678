using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

public sealed class DecideTests(Site site)
{
    [Fact]
    public async Task Back_stands_before_the_main_part_and_leads_to_the_question_before()
    {
        var page = await site.GetAsync("/decide/quick/1/product-no/integration-yes");
        var back = page.All("nav[aria-label=Back] a").Single();

        Assert.Equal("/decide/quick/1/product-no/integration-yes?change=integration", back.Href());
        Assert.Equal(AngleSharp.Dom.DocumentPositions.Following, back.CompareDocumentPosition(page.Html.QuerySelector("main")!) & AngleSharp.Dom.DocumentPositions.Following);
    }

    [Fact]
    public async Task Back_from_the_first_question_leads_home() =>
        Assert.Equal("/", (await site.GetAsync("/decide/quick")).All("nav[aria-label=Back] a").Single().Href());

    [Fact]
    public async Task Going_back_step_by_step_shows_every_earlier_answer_and_ends_at_home()
    {
        List<string?> seen = [];
        var address = "/recommendation/quick/1/product-no/integration-yes/ceiling-no";
        while (address != "/")
        {
            var page = await site.GetAsync(address);
            seen.AddRange(page.All("input[checked]").Select(static radio => radio.Id));
            address = page.All("nav[aria-label=Back] a").Single().Href()!;
        }

        Assert.Equal(["ceiling-no", "integration-yes", "product-no"], seen);
    }

    [Fact]
    public async Task A_question_asked_again_shows_the_answer_given_before()
    {
        var page = await site.GetAsync("/decide/quick/1/product-no/integration-yes/ceiling-yes/limits-no?change=ceiling");

        Assert.Equal("ceiling-yes", page.All("input[checked]").Single().Id);
        Assert.Equal("Have good prompts stopped getting you better results?", page.Heading);
    }

    [Fact]
    public async Task The_same_answer_again_comes_back_to_the_same_result() =>
        Assert.Equal("/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-no", await ChangeAsync("product-no/integration-yes/ceiling-yes/limits-no", "ceiling", "yes"));

    [Fact]
    public async Task A_changed_answer_keeps_the_answers_that_still_matter() =>
        Assert.Equal("/recommendation/quick/1/product-unsure/integration-no", await ChangeAsync("product-no/integration-no", "product", "unsure"));

    [Fact]
    public async Task A_changed_answer_asks_new_questions_before_the_result() =>
        Assert.Equal("/decide/quick/1/product-no/integration-yes", await ChangeAsync("product-no/integration-no", "integration", "yes"));

    [Fact]
    public async Task A_question_that_has_no_answer_yet_cannot_be_asked_again()
    {
        var reply = await site.GetAsync("/decide/quick/1/product-no?change=limits");

        Assert.Equal((308, "/decide/quick/1/product-no"), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task An_unknown_answer_is_a_404_that_names_it_and_leads_to_its_question()
    {
        var page = await site.GetAsync("/decide/quick/1/product-no/integration-maybe");

        Assert.Equal(404, page.Status);
        Assert.Equal("integration-maybe", page.All("main bdi").Single().Said());
        Assert.Contains("/decide/quick/1/product-no", page.All("main a").Hrefs());
    }

    [Fact]
    public async Task A_typed_answer_is_shown_as_text_and_cut_short()
    {
        var page = await site.GetAsync("/decide/quick/1/" + Uri.EscapeDataString("product-<b>" + new string('x', 500)));

        Assert.Equal(404, page.Status);
        Assert.DoesNotContain("<b>", page.Body, StringComparison.Ordinal);
        Assert.StartsWith("product-<b>xxx", page.All("main bdi").Single().Said(), StringComparison.Ordinal);
        Assert.InRange(page.All("main bdi").Single().Said().Length, 20, 100);
    }

    [Fact]
    public async Task Two_answers_to_one_question_are_a_400_that_names_the_question()
    {
        var page = await site.GetAsync("/decide/quick/1/product-no/product-yes");

        Assert.Equal(400, page.Status);
        Assert.Contains("Is there a product that does the job as it is?", page.All("main").Single().Said(), StringComparison.Ordinal);
        Assert.Contains("/decide/quick/1", page.All("main a").Hrefs());
    }

    private async Task<string?> ChangeAsync(string answers, string question, string answer)
    {
        var form = (await site.GetAsync($"/decide/quick/1/{answers}?change={question}")).All("form").Single();
        var reply = await site.PostAsync(form.GetAttribute("action")!, ("question", question), ("answer", answer));
        Assert.Equal(303, reply.Status);
        return reply.Location;
    }
}
