using AiDeploy.Web.Tests.Support;
using ModelContextProtocol.Protocol;

namespace AiDeploy.Web.Tests.Features.Programs;

/// <summary>What the tools say of a case, given as assistants give it.</summary>
public sealed class ToolAnswersTests(Site site) : ToolTests(site)
{
    [Theory]
    [InlineData("full/2/failing-nothing/job-write/boundary-own-hardware/product-none/serving-yes/volume-low")]
    [InlineData("https://localhost/recommendation/full/2/job-write/boundary-own-hardware/product-none/serving-yes/failing-nothing")]
    public async Task An_estimate_takes_the_answers_as_a_program_has_them(string made)
    {
        await using var client = await ConnectAsync();
        var estimate = await CallAsync(client, "estimate", new() { ["requests"] = 60000, ["for"] = made });

        Assert.EndsWith(
            "&for=full/2/job-write/boundary-own-hardware/product-none/serving-yes/failing-nothing",
            estimate.GetProperty("permalink").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://localhost/recommendation/quick/1/product-yes")]
    [InlineData("/recommendation/quick/1/product-yes/decision.json")]
    [InlineData("quick/1/product-yes")]
    public async Task Answers_may_be_a_permalink(string answers)
    {
        await using var client = await ConnectAsync();
        var result = await CallAsync(client, "recommend", new() { ["answers"] = answers });

        Assert.Equal("https://localhost/recommendation/quick/1/product-yes", result.GetProperty("permalink").GetString());
    }

    [Fact]
    public async Task The_record_of_a_permalink_has_its_estimate_and_name()
    {
        const string Permalink = "https://localhost/recommendation/quick/1/product-yes?as-of=2026-11-27&people=70&case=Help%20desk";
        await using var client = await ConnectAsync();
        var reply = await client.CallToolAsync("decision_record", new Dictionary<string, object?> { ["answers"] = Permalink }, cancellationToken: Stop);
        var record = Assert.IsType<TextContentBlock>(Assert.Single(reply.Content)).Text;

        Assert.Contains("# Help desk: ", record, StringComparison.Ordinal);
        Assert.Contains($"<{Permalink}>", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_are_given_as_a_list_or_a_line_each()
    {
        await using var client = await ConnectAsync();
        string[] cases = ["Letters https://localhost/recommendation/quick/1/product-yes", "Chat /recommendation/quick/1/product-yes"];
        var listed = await CallAsync(client, "portfolio", new() { ["c"] = cases });
        var typed = await CallAsync(client, "portfolio", new() { ["c"] = string.Join("\r\n", cases) });

        Assert.Equal("Letters", listed.GetProperty("cases")[0].GetProperty("name").GetString());
        Assert.Equal(listed.GetRawText(), typed.GetRawText());
    }

    [Fact]
    public async Task The_record_holds_the_case_the_day_and_the_costs()
    {
        await using var client = await ConnectAsync();
        var reply = await client.CallToolAsync(
            "decision_record",
            new Dictionary<string, object?>
            {
                ["answers"] = "job-write/boundary-own-hardware/product-none/serving-yes/failing-nothing/place-eu/personal-yes",
                ["case"] = "Letters of a hospital",
                ["on"] = "2026-11-27",
                ["requests"] = 60000,
            },
            cancellationToken: Stop);
        var record = Assert.IsType<TextContentBlock>(Assert.Single(reply.Content)).Text;

        Assert.StartsWith("---\nstatus: proposed\ndate: 2026-11-27\n", record, StringComparison.Ordinal);
        Assert.Contains("# Letters of a hospital: host an open model yourself", record, StringComparison.Ordinal);
        Assert.Contains("### What the law asks for", record, StringComparison.Ordinal);
        Assert.Contains("| Requests | 60,000 a month |", record, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_example_says_what_no_source_says_it_offers()
    {
        await using var client = await ConnectAsync();
        var result = await AskAsync(
            client, "recommend",
            ["job-write", "boundary-extra-terms", "users-staff", "product-none", "bill-fine", "failing-nothing", "place-eu", "health-yes"]);
        var offers = result.GetProperty("starts").EnumerateArray().ToDictionary(
            static start => start.GetProperty("item").GetString()!, static start => start.TryGetProperty("offers", out var said) ? said.GetString() : null);

        Assert.Equal("Offered for health data: BAA (high). No source we read says that it is offered in the EU", offers["Claude API"]);
    }

    [Fact]
    public async Task A_duty_names_the_passage_and_the_law_it_rests_on()
    {
        await using var client = await ConnectAsync();
        var result = await AskAsync(
            client, "recommend",
            ["job-write", "boundary-own-hardware", "product-none", "serving-yes", "failing-nothing", "place-eu", "personal-yes"]);
        var duties = result.GetProperty("notes").EnumerateArray().Where(static note => note.GetProperty("kind").GetString() == "duty").ToList();

        Assert.NotEmpty(duties);
        Assert.All(duties, static duty => Assert.StartsWith(
            "https://localhost/sources/facts#", duty.GetProperty("sources")[0].GetProperty("fact").GetString(), StringComparison.Ordinal));
    }
}
