using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Decide;

public sealed class DecidePostTests(Site site)
{
    public static TheoryData<string> Unusable =>
    [
        "question=integration",
        "question=integration&answer=",
        "question=integration&answer=maybe",
        "question=integration&answer=YES",
        "question=integration&answer=yes&answer=no",
        "question=product&answer=yes",
        "question=nothing&answer=yes",
        "question=integration&question=product&answer=yes",
        "answer=yes",
        "something=else",
        "",
    ];

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task A_post_without_one_usable_choice_is_the_question_again(string body)
    {
        var page = await PostAsync("/decide/quick/1/product-no", body);

        Assert.Equal(400, page.Status);
        Assert.Equal("Does it have to work with your own data or inside your own product?", page.Heading);
        Assert.StartsWith("Error: ", page.Title, StringComparison.Ordinal);
        Assert.Equal("no-store", page["Cache-Control"]);
    }

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task The_problem_is_said_above_and_beside_the_choices_in_the_same_words(string body)
    {
        var page = await PostAsync("/decide/quick/1/product-no", body);
        var link = page.All("[role=alert] a").Single();
        var first = page.Html.QuerySelector("input[type=radio]")!;

        Assert.Equal("There is a problem", page.All("[role=alert] h2").Single().Said());
        Assert.Equal("#" + first.Id, link.Href());
        Assert.Contains($"Error: {link.Said()}", page.Html.Named(first.Closest("fieldset")!, "aria-describedby"));
    }

    [Fact]
    public async Task An_error_keeps_the_other_answers()
    {
        var page = await PostAsync("/decide/quick/1/product-no", "");

        Assert.Equal("/decide/quick/1/product-no", page.All("form").Single().GetAttribute("action"));
        Assert.Contains("No product does the job as it is", page.All("main nav").Single().Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_keeps_the_answer_that_was_to_be_changed()
    {
        var page = await PostAsync("/decide/quick/1/product-no/integration-no?change=product", "question=product");

        Assert.Equal((400, "product-no"), (page.Status, page.All("input[checked]").Single().Id));
    }

    [Fact]
    public async Task An_error_page_has_no_canonical_address() => Assert.Null((await PostAsync("/decide/quick", "")).Canonical);

    [Fact]
    public async Task The_same_choice_sent_twice_is_one_choice()
    {
        var reply = await PostAsync("/decide/quick/1", "question=product&answer=no&answer=no");

        Assert.Equal((303, "/decide/quick/1/product-no"), (reply.Status, reply.Location));
    }

    [Theory]
    [InlineData("/decide/quick")]
    [InlineData("/decide/quick/1")]
    [InlineData("/decide/quick/1?utm_source=mail")]
    public async Task A_choice_counts_under_every_spelling_of_the_address(string address)
    {
        var reply = await PostAsync(address, "question=product&answer=no");

        Assert.Equal((303, "/decide/quick/1/product-no"), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task A_field_of_the_form_cannot_overrule_the_address()
    {
        var reply = await PostAsync("/decide/quick/1/product-no", "question=integration&answer=no&decision=nothing&version=9&answers=product-yes&change=product");

        Assert.Equal((303, "/recommendation/quick/1/product-no/integration-no"), (reply.Status, reply.Location));
    }

    [Fact]
    public async Task Nothing_is_left_to_answer_after_the_last_question()
    {
        var reply = await PostAsync("/decide/quick/1/product-yes", "question=product&answer=no");

        Assert.Equal((303, "/recommendation/quick/1/product-yes"), (reply.Status, reply.Location));
    }

    [Theory]
    [InlineData("/decide/nothing", 404)]
    [InlineData("/decide/quick/99", 404)]
    [InlineData("/decide/quick/1/product-maybe", 404)]
    [InlineData("/decide/quick/1/product-no/product-yes", 400)]
    public async Task An_address_without_a_question_takes_no_answer(string address, int status) =>
        Assert.Equal(status, (await PostAsync(address, "question=product&answer=no")).Status);

    [Fact]
    public async Task The_charset_of_the_web_is_understood() =>
        Assert.Equal(303, (await PostAsync("/decide/quick", "question=product&answer=no", "application/x-www-form-urlencoded; charset=UTF-8")).Status);

    private async Task<Reply> PostAsync(string address, string body, string type = "application/x-www-form-urlencoded")
    {
        using var content = new StringContent(body);
        content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        return await site.SendAsync(HttpMethod.Post, address, content);
    }
}
