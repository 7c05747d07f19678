using System.Text.Json;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Recommend;

public sealed class DecisionJsonTests(Site site)
{
    [Fact]
    public async Task A_recommendation_is_told_with_its_answers_and_its_permalink()
    {
        var reply = await site.GetAsync("/recommendation/quick/1/product-no/integration-no/decision.json");

        Assert.Equal("application/json; charset=utf-8", reply["Content-Type"]);
        Assert.Equal(
            """{"decision":"quick","version":1,"answers":{"product":"no","integration":"no"},"outcomes":[{"id":"product-first","option":"off-the-shelf"}],"permalink":"https://localhost/recommendation/quick/1/product-no/integration-no"}""",
            Core(reply.Json));
    }

    [Fact]
    public async Task Not_knowing_leaves_several_outcomes_from_simple_to_complex()
    {
        var json = (await site.GetAsync("/recommendation/quick/1/product-no/integration-yes/ceiling-yes/limits-unsure/decision.json")).Json;

        Assert.Equal(["tuned-api", "host"], json.GetProperty("outcomes").EnumerateArray().Select(static outcome => outcome.GetProperty("id").GetString()));
        Assert.Equal("unsure", json.GetProperty("answers").GetProperty("limits").GetString());
        Assert.Equal("tuned-api", json.GetProperty("provisional").GetString());
    }

    [Fact]
    public async Task Examples_to_start_with_are_told_with_the_row_that_says_so_and_those_to_ask()
    {
        var json = (await site.GetAsync("/recommendation/quick/1/product-yes/decision.json")).Json;
        var claude = json.GetProperty("starts").EnumerateArray().Single(static start => start.GetProperty("id").GetString() == "start-claude");

        Assert.Equal("https://localhost/sources/starts#start-claude", claude.GetProperty("source").GetString());
        Assert.StartsWith("Claude Team, Standard seat: $20 paid yearly", claude.GetProperty("price").GetString(), StringComparison.Ordinal);
        Assert.Equal(Known.Recommended("product-yes").Asks.Select(static ask => ask.Says), json.GetProperty("asks").EnumerateArray().Select(static ask => ask.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task A_question_is_told_with_the_answers_it_takes()
    {
        var json = (await site.GetAsync("/decide/quick/1/product-no/decision.json")).Json;

        Assert.Equal("integration", json.GetProperty("question").GetProperty("id").GetString());
        Assert.Equal(["yes", "no"], json.GetProperty("question").GetProperty("answers").EnumerateArray().Select(static answer => answer.GetString()));
        Assert.Equal("https://localhost/decide/quick/1/product-no", json.GetProperty("permalink").GetString());
        Assert.False(json.TryGetProperty("outcomes", out _));
    }

    [Fact]
    public async Task Answers_to_an_old_version_come_with_what_the_newest_makes_of_them()
    {
        var now = (await site.GetAsync("/recommendation/full/1/need-deterministic/regulated-health/decision.json")).Json.GetProperty("now");

        Assert.Equal(2, now.GetProperty("version").GetInt32());
        Assert.Equal("no-generative-ai", Assert.Single(now.GetProperty("outcomes").EnumerateArray()).GetString());
        Assert.Empty(now.GetProperty("lost").EnumerateArray());
        Assert.Equal("https://localhost/recommendation/full/2/job-ordinary/personal-yes/health-yes", now.GetProperty("permalink").GetString());
        Assert.False((await site.GetAsync("/decide/full/2/decision.json")).Json.TryGetProperty("now", out _));
    }

    [Theory]
    [InlineData("/decide/full/decision.json?version=1", 1)]
    [InlineData("/recommendation/full/decision.json?version=1", 1)]
    [InlineData("/decide/full/decision.json?version=&answers=", 2)]
    public async Task A_program_may_name_the_version_before_it_answers(string address, int version) =>
        Assert.Equal(version, (await Addresses.FollowAsync(site, address)).Json.GetProperty("version").GetInt32());

    [Fact]
    public async Task A_version_that_is_not_there_is_no_other() =>
        Assert.Equal(404, (await Addresses.FollowAsync(site, "/decide/full/decision.json?version=99")).Status);

    [Fact]
    public async Task A_program_can_walk_the_whole_decision_without_a_page()
    {
        var ends = new SortedSet<string?>(StringComparer.Ordinal);
        var pending = new Queue<string>(["/decide/quick/decision.json"]);
        while (pending.TryDequeue(out var address))
        {
            var json = (await FollowAsync(address)).Json;
            if (!json.TryGetProperty("question", out var question))
            {
                ends.Add(json.GetProperty("outcomes")[0].GetProperty("id").GetString());
                continue;
            }

            var here = new Uri(json.GetProperty("permalink").GetString()!).AbsolutePath;
            foreach (var answer in question.GetProperty("answers").EnumerateArray())
            {
                pending.Enqueue($"{here}/{question.GetProperty("id").GetString()}-{answer.GetString()}/decision.json");
            }
        }

        Assert.Equal(Known.History.Current.Rules.Select(static rule => rule.Outcome.Id).Order(StringComparer.Ordinal), ends);
    }

    [Fact]
    public async Task What_sharpens_a_result_is_told_with_the_answers_it_takes()
    {
        const string Answers = "job-write/boundary-extra-terms/users-staff/product-as-is/seats-under-500";
        var json = (await FollowAsync($"/recommendation/full/2/{Answers}/decision.json")).Json;
        var place = json.GetProperty("sharpen").EnumerateArray().Single(static one => one.GetProperty("id").GetString() == "place");
        var given = place.GetProperty("choices").EnumerateArray().First(static one => one.GetProperty("given").GetString() == "place-eu");
        var more = (await FollowAsync($"/recommendation/full/2/{Answers}/{given.GetProperty("given").GetString()}/decision.json")).Json;

        Assert.True(more.GetProperty("notes").GetArrayLength() > json.GetProperty("notes").GetArrayLength());
        Assert.DoesNotContain(more.GetProperty("sharpen").EnumerateArray(), static one => one.GetProperty("id").GetString() == "place");
    }

    [Theory]
    [InlineData("/recommendation/quick/1/product-no/decision.json", "/decide/quick/1/product-no/decision.json")]
    [InlineData("/decide/quick/1/product-yes/decision.json", "/recommendation/quick/1/product-yes/decision.json")]
    [InlineData("/recommendation/quick/1/integration-no/product-no/decision.json", "/recommendation/quick/1/product-no/integration-no/decision.json")]
    [InlineData("/recommendation/quick/1/product-yes/limits-no/decision.json", "/recommendation/quick/1/product-yes/decision.json")]
    [InlineData("/recommendation/quick/1/product-yes/decision.json?x=1", "/recommendation/quick/1/product-yes/decision.json")]
    [InlineData("/recommendation/quick/1/decision.json", "/decide/quick/1/decision.json")]
    public async Task Every_other_spelling_redirects_to_the_one_address(string spelling, string address)
    {
        var reply = await site.GetAsync(spelling);

        Assert.Equal((308, address), (reply.Status, reply.Location));
        Assert.Equal(200, (await site.GetAsync(address)).Status);
    }

    [Theory]
    [InlineData("/decide/nothing/decision.json", 404)]
    [InlineData("/decide/quick/99/decision.json", 404)]
    [InlineData("/decide/quick/1/product-maybe/decision.json", 404)]
    [InlineData("/recommendation/nothing/1/product-yes/decision.json", 404)]
    [InlineData("/recommendation/quick/1/product-maybe/decision.json", 404)]
    [InlineData("/recommendation/quick/1/product-yes/product-no/decision.json", 400)]
    public async Task A_problem_is_told_to_programs_too(string address, int status)
    {
        var reply = await site.GetAsync(address);

        Assert.Equal((status, "application/problem+json"), (reply.Status, reply["Content-Type"]));
        Assert.Equal(status, reply.Json.GetProperty("status").GetInt32());
        Assert.NotEmpty(reply.Json.GetProperty("detail").GetString()!);
        Assert.Equal("no-store", reply["Cache-Control"]);
    }

    [Fact]
    public async Task What_was_typed_is_quoted_short_and_never_as_a_page()
    {
        var reply = await site.GetAsync("/decide/quick/1/" + Uri.EscapeDataString("<script>" + new string('x', 500)) + "/decision.json");

        Assert.Equal(("application/problem+json", "nosniff"), (reply["Content-Type"], reply["X-Content-Type-Options"]));
        Assert.Contains("'<script>xxx", reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.InRange(reply.Json.GetProperty("detail").GetString()!.Length, 60, 250);
        Assert.DoesNotContain(new string('x', 80), reply.Json.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private async Task<Reply> FollowAsync(string address)
    {
        var reply = await site.GetAsync(address);
        return reply.Status == 308 ? await site.GetAsync(reply.Location!) : reply;
    }

    /// <summary>The fields of the contract, in its order; others may be added.</summary>
    private static string Core(JsonElement json) => JsonSerializer.Serialize(new
    {
        decision = json.GetProperty("decision"),
        version = json.GetProperty("version"),
        answers = json.GetProperty("answers"),
        outcomes = json.GetProperty("outcomes").EnumerateArray().Select(static outcome => new { id = outcome.GetProperty("id"), option = outcome.GetProperty("option") }),
        permalink = json.GetProperty("permalink"),
    });
}
