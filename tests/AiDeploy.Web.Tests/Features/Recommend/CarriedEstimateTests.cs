using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

/// <summary>An estimate stays with its recommendation when an answer is changed, until the next result.</summary>
public sealed class CarriedEstimateTests(Site site)
{
    private const string Partner = "/recommendation/full/1/need-generative/boundary-own-hardware/serving-no";
    private const string WithCosts = Partner + "?as-of=2026-11-27&currency=eur&people=300&requests=60000&host-run=0.3&partner-month=3401.07&hardware-price=90000";

    /// <summary>What the answers set stays behind, so that other answers can set theirs.</summary>
    private const string Carried = "currency=eur&people=300&requests=60000&hardware-price=90000";

    [Fact]
    public async Task Every_link_to_change_an_answer_carries_what_was_typed()
    {
        var page = await site.GetAsync(WithCosts);
        string[] links = [.. page.All("a").Hrefs().OfType<string>().Where(static link =>
            link.StartsWith("/decide/full/1", StringComparison.Ordinal) || (link.StartsWith("/recommendation/", StringComparison.Ordinal) && !link.Contains("serving-no", StringComparison.Ordinal)))];

        Assert.True(links.Length >= 8, string.Join('\n', links));
        Assert.All(links.Where(static link => link != "/decide/full"), static link => Assert.EndsWith(Carried, link, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_asked_again_leads_to_the_next_result_with_the_estimate()
    {
        var question = await site.GetAsync($"/decide/full/1/need-generative/boundary-own-hardware/serving-no?change=serving&{Carried}");
        var action = question.All("form.question").Single().GetAttribute("action")!;
        var next = await site.PostAsync(action, ("question", "serving"), ("answer", "yes"));
        var last = await site.PostAsync(next.Location!, ("question", "failing"), ("answer", "nothing"));
        var result = await site.GetAsync((await site.GetAsync(last.Location!)).Location!);

        Assert.Equal((200, 303), (question.Status, next.Status));
        Assert.EndsWith($"/serving-yes?{Carried}", next.Location, StringComparison.Ordinal);
        Assert.Contains("60,000 requests a month", result.All("section[aria-labelledby=cost]").Single().Said(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_answers_set_their_own_numbers_and_those_typed_stay()
    {
        var reply = await site.GetAsync($"{Partner}?{Carried}");

        Assert.Equal((307, true), (reply.Status, reply.Location!.StartsWith($"{Partner}?as-of=2026-11-27&currency=eur&people=300&requests=60000&", StringComparison.Ordinal)));
        Assert.Contains("&host-run=0.3&partner-month=", reply.Location, StringComparison.Ordinal);
        Assert.Contains("&hardware-price=90000", reply.Location, StringComparison.Ordinal);
        Assert.Contains("kilowatts=2.6", reply.Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_offers_only_links_that_keep_it()
    {
        var page = await site.GetAsync($"/decide/full/1/need-generative/boundary-own-hardware?{Carried}");

        Assert.All(
            page.All(".stop-change a, a.back, form.question").Select(static one => one.GetAttribute("href") ?? one.GetAttribute("action")!),
            static link => Assert.EndsWith(Carried, link, StringComparison.Ordinal));
        Assert.Equal(400, (await site.PostAsync($"/decide/full/1/need-generative?{Carried}")).Status);
    }

    [Theory]
    [InlineData("?x=1", "")]
    [InlineData("?people=%22%3E+x&x=1", "?people=%22%3E%20x")]
    public async Task What_is_no_input_is_left_out_and_what_is_typed_is_written_one_way(string query, string address)
    {
        var reply = await site.GetAsync("/decide/full/1/need-generative" + query);

        Assert.Equal((308, "/decide/full/1/need-generative" + address), (reply.Status, reply.Location));
        Assert.Equal(200, (await site.GetAsync(reply.Location!)).Status);
    }

    [Theory]
    [InlineData("people=many")]
    [InlineData("as-of=2026-11-27&people=41&cached-share=150")]
    [InlineData("as-of=2026-11-2&people=41")]
    public async Task Numbers_that_cannot_be_used_are_told_in_the_form_which_keeps_the_rest(string inputs)
    {
        var reply = await site.GetAsync($"{Partner}?{inputs}&case=Night%20shift");
        var form = await site.GetAsync(reply.Location!);

        Assert.Equal((307, 400), (reply.Status, form.Status));
        Assert.NotEmpty(form.All(".error-summary li"));
        Assert.Equal("Night shift", form.All("#case").Single().GetAttribute("value"));
        Assert.Equal(Partner["/recommendation/".Length..], form.All("input[name=for]").Single().GetAttribute("value"));
    }

    [Theory]
    [InlineData("/decision.md")]
    [InlineData("/qr.svg")]
    public async Task A_file_of_an_estimate_that_cannot_be_used_is_refused_with_the_reason(string suffix)
    {
        var reply = await site.GetAsync($"{Partner}{suffix}?as-of=2026-11-27&people=many");

        Assert.Equal(400, reply.Status);
        Assert.StartsWith("People who use it must be a whole number", reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
