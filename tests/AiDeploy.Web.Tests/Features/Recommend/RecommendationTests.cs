using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class RecommendationTests(Site site)
{
    [Fact]
    public async Task The_permalink_field_holds_the_absolute_address() =>
        Assert.Equal(
            "https://localhost/recommendation/quick/1/product-yes",
            (await site.GetAsync("/recommendation/quick/1/product-yes")).All("#permalink").Single().GetAttribute("value"));

    [Fact]
    public async Task Only_the_page_with_something_to_copy_loads_the_script()
    {
        Assert.Single((await site.GetAsync("/recommendation/quick/1/product-yes")).All("script[src][type=module]"));
        Assert.Empty((await site.GetAsync("/decide/quick")).All("script[src]"));
    }

    [Fact]
    public async Task Dropping_the_last_part_of_a_permalink_asks_the_last_question()
    {
        var reply = await site.GetAsync("/recommendation/quick/1/product-no");

        Assert.Equal((308, "/decide/quick/1/product-no"), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task An_unknown_answer_is_a_404_that_names_it_and_leads_to_its_question()
    {
        var page = await site.GetAsync("/recommendation/quick/1/product-no/integration-perhaps");

        Assert.Equal(404, page.Status);
        Assert.Equal("integration-perhaps", page.All("main bdi").Single().Said());
        Assert.Contains("/decide/quick/1/product-no", page.All("main a").Hrefs());
    }

    [Fact]
    public async Task An_unknown_answer_after_a_whole_path_leads_to_what_the_others_say() =>
        Assert.Contains("/recommendation/quick/1/product-yes", (await site.GetAsync("/recommendation/quick/1/product-yes/color-red")).All("main a").Hrefs());

    [Fact]
    public async Task Two_answers_to_one_question_are_a_400() => Assert.Equal(400, (await site.GetAsync("/recommendation/quick/1/product-no/product-yes")).Status);

    [Theory]
    [InlineData("?hide=limits", "product-no/integration-yes/ceiling-yes/limits-unsure")]
    [InlineData("?hide=product&hide=limits", "product-unsure/integration-yes/ceiling-yes/limits-unsure")]
    public async Task A_link_can_be_made_without_some_answers(string query, string answers)
    {
        var reply = await site.GetAsync("/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-no" + query);

        Assert.Equal((308, "/recommendation/quick/1/" + answers), (reply.Status, reply.Location));
        Assert.Contains("left out before this link was shared", (await site.GetAsync(reply.Location!)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_left_out_takes_neither_the_estimate_nor_the_name_along() =>
        Assert.Equal(
            "/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure?as-of=2026-11-27&requests=5000&case=Help%20desk",
            (await site.GetAsync("/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-no?hide=limits&as-of=2026-11-27&requests=5000&case=Help%20desk")).Location);

    [Fact]
    public async Task What_is_not_an_answer_cannot_be_left_out() =>
        Assert.Equal("/recommendation/quick/1/product-yes", (await site.GetAsync("/recommendation/quick/1/product-yes?hide=nothing")).Location);
}
