using System.Net.Http.Headers;
using System.Text.Json;
using AiDeploy.Web.Tests.Support;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using NJsonSchema;

namespace AiDeploy.Web.Tests.Features.Programs;

/// <summary>The guide as tools of an assistant, used as an assistant does.</summary>
public sealed class ToolServerTests(Site site) : ToolTests(site)
{
    [Fact]
    public async Task A_hospital_decides_and_estimates_in_six_calls()
    {
        await using var client = await ConnectAsync();
        string[] answers = ["job-write", "boundary-own-hardware", "product-none", "serving-yes", "failing-nothing"];

        Assert.Equal("job", (await AskAsync(client, "next_question", [])).GetProperty("question").GetProperty("id").GetString());
        Assert.Equal("boundary", (await AskAsync(client, "next_question", answers[..1])).GetProperty("question").GetProperty("id").GetString());
        Assert.Equal("product", (await AskAsync(client, "next_question", answers[..2])).GetProperty("question").GetProperty("id").GetString());
        Assert.Equal("serving", (await AskAsync(client, "next_question", answers[..3])).GetProperty("question").GetProperty("id").GetString());
        var result = await AskAsync(client, "recommend", [.. answers, "place-us", "health-yes"]);
        var estimate = await CallAsync(client, "estimate", new() { ["requests"] = 60000, ["for"] = "full/2/" + string.Join('/', answers) });

        Assert.Equal("host", result.GetProperty("outcomes")[0].GetProperty("id").GetString());
        Assert.StartsWith("https://localhost/recommendation/full/2/job-write/", result.GetProperty("permalink").GetString(), StringComparison.Ordinal);
        Assert.Equal("self-hosting", estimate.GetProperty("cheapest").GetString());
        Assert.True(estimate.GetProperty("range").GetProperty("low").GetDecimal() > 0);
    }

    [Fact]
    public async Task Every_tool_says_what_it_takes_and_gives_and_that_it_changes_nothing()
    {
        await using var client = await ConnectAsync();
        var tools = await client.ListToolsAsync(cancellationToken: Stop);

        var described = (await Served.GetAsync("/openapi.json")).Json.GetProperty("paths").EnumerateObject()
            .Select(static path => path.Value.GetProperty("get").GetProperty("operationId").GetString());

        Assert.Equal(described, tools.Select(static tool => tool.Name));
        Assert.Equal(
            [
                "next_question", "recommend", "decision_record", "decision_table", "decision_dmn", "estimate", "portfolio", "compare_options", "search_guide", "ask_guide", "get_page",
                "glossary", "prices", "price_changes", "facts", "embed",
            ],
            tools.Select(static tool => tool.Name));
        Assert.All(tools, static tool =>
        {
            var annotations = tool.ProtocolTool.Annotations!;
            Assert.Equal((true, false, false), (annotations.ReadOnlyHint, annotations.DestructiveHint, annotations.OpenWorldHint));
            Assert.InRange(tool.Description.Length, 40, 400);
        });
    }

    [Theory]
    [InlineData("next_question", """{ "answers": ["job-code"] }""")]
    [InlineData("recommend", """{ "decision": "quick", "answers": "product-yes" }""")]
    [InlineData("estimate", """{ "people": 40, "seat-price": 25, "currency": "eur" }""")]
    [InlineData("search_guide", """{ "q": "rate limits" }""")]
    [InlineData("search_guide", """{ "q": "qwertz" }""")]
    [InlineData("ask_guide", """{ "q": "What is RAG?" }""")]
    [InlineData("ask_guide", """{ "q": "Will it rain tomorrow?" }""")]
    [InlineData("prices", """{ "find": "haiku" }""")]
    [InlineData("recommend", """{ "decision": "full", "version": 1, "answers": "need-generative/boundary-offline" }""")]
    [InlineData("glossary", "{}")]
    [InlineData("recommend", """{ "answers": "job-write/boundary-own-hardware/product-none/serving-yes/failing-nothing/place-eu/personal-yes", "case": "Letters" }""")]
    [InlineData("embed", """{ "url": "https://localhost/decide/quick", "maxwidth": 320 }""")]
    [InlineData("facts", """{ "find": "gdpr" }""")]
    public async Task What_a_tool_gives_fits_the_schema_it_names(string name, string arguments)
    {
        await using var client = await ConnectAsync();
        var tool = (await client.ListToolsAsync(cancellationToken: Stop)).Single(tool => tool.Name == name);
        var schema = await JsonSchema.FromJsonAsync(tool.ProtocolTool.OutputSchema!.Value.GetRawText(), Stop);
        var given = JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!;

        Assert.Empty(schema.Validate((await CallAsync(client, name, given)).GetRawText()));
    }

    [Theory]
    [InlineData("estimate", """{ "people": "many" }""", "People who use it must be a whole number from 0 to 1,000,000,000")]
    [InlineData("estimate", """{ "words-in": 3000 }""", "estimate has no argument words-in; it takes")]
    [InlineData("search_guide", "{}", "search_guide needs the argument q")]
    [InlineData("search_guide", """{ "q": "cost", "limit": 4 }""", "search_guide has no argument limit; it takes q")]
    [InlineData("recommend", """{ "answers": "job-gardening" }""", "'job-gardening' is not an answer of this decision. Give job-ordinary, job-documents,")]
    [InlineData("recommend", """{ "answers": "jobs-write" }""", "'jobs-write' is not an answer of this decision. Each is written question-answer; the questions are job, boundary,")]
    [InlineData("decision_record", """{ "answers": "job-write" }""", "There is no recommendation yet. Still open: Where may your data be processed?")]
    [InlineData("decision_record", "{}", "decision_record needs the argument answers: The answers so far")]
    [InlineData("estimate", """{ "requests": 10, "for": "full/2/job-nonsense" }""", "The answers this estimate was made for can’t be used. This link has an answer that the decision doesn’t know: job-nonsense")]
    [InlineData("recommend", """{ "decision": "../../etc" }""", "decision is one of full or quick")]
    [InlineData("get_page", """{ "page": "guide/none" }""", "page is one of options/off-the-shelf,")]
    [InlineData("get_page", """{ "page": "recommendation/quick/1/product-yes" }""", "page is one of options/off-the-shelf,")]
    [InlineData("decision_table", """{ "table": "full" }""", "table is one of full/1, full/2 or quick/1")]
    [InlineData("make_coffee", "{}", "There is no tool make_coffee; there are next_question")]
    public async Task What_cannot_be_done_says_what_to_do(string name, string arguments, string says)
    {
        await using var client = await ConnectAsync();
        var reply = await client.CallToolAsync(name, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments)!, cancellationToken: Stop);

        Assert.True(reply.IsError);
        Assert.StartsWith(says, Assert.IsType<TextContentBlock>(Assert.Single(reply.Content)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_is_a_resource_that_can_be_read()
    {
        await using var client = await ConnectAsync();
        var pages = await client.ListResourcesAsync(cancellationToken: Stop);

        Assert.Contains("https://localhost/options/fine-tuning.md", pages.Select(static page => page.Uri));
        foreach (var page in pages)
        {
            var read = await client.ReadResourceAsync(new Uri(page.Uri), cancellationToken: Stop);
            Assert.StartsWith("# ", Assert.IsType<TextResourceContents>(Assert.Single(read.Contents)).Text, StringComparison.Ordinal);
        }

        await Assert.ThrowsAnyAsync<McpException>(async () => await client.ReadResourceAsync(new Uri("file:///etc/passwd"), cancellationToken: Stop));
    }

    [Fact]
    public async Task A_prompt_holds_what_the_person_said()
    {
        await using var client = await ConnectAsync();

        Assert.Equal(["decide_for_my_case", "write_decision_record"], (await client.ListPromptsAsync(cancellationToken: Stop)).Select(static prompt => prompt.Name));
        var prompt = await client.GetPromptAsync("decide_for_my_case", new Dictionary<string, object?> { ["case"] = "letters of a hospital" }, cancellationToken: Stop);
        Assert.EndsWith("The case: letters of a hospital", Assert.IsType<TextContentBlock>(prompt.Messages[0].Content).Text, StringComparison.Ordinal);
        await Assert.ThrowsAnyAsync<McpException>(async () => await client.GetPromptAsync("decide_for_my_case", cancellationToken: Stop));
    }

    [Theory]
    [InlineData("https://evil.example", 403)]
    [InlineData("https://localhost", 200)]
    public async Task Only_pages_of_this_site_may_use_the_tools_from_a_browser(string origin, int status)
    {
        using var body = new StringContent("""{"jsonrpc":"2.0","id":1,"method":"tools/list"}""", new MediaTypeHeaderValue("application/json"));

        Assert.Equal(status, (await Served.SendAsync(HttpMethod.Post, "/mcp", body, ("Accept", "application/json, text/event-stream"), ("Origin", origin))).Status);
    }

    /// <summary>Clients probe for a stream, and some give up where the address is not found; pages are kept where the origin is set.</summary>
    [Theory]
    [InlineData("text/html", "https://localhost")]
    [InlineData("text/event-stream", "https://localhost")]
    [InlineData("text/event-stream", null)]
    public async Task There_is_no_stream_and_the_address_says_so(string accept, string? origin)
    {
        await using var kept = origin is null ? new Site() : new Site(("Site:BaseUrl", origin));
        for (var turn = 0; turn < 2; turn++)
        {
            var reply = await kept.SendAsync(HttpMethod.Get, "/mcp", null, ("Accept", accept));

            Assert.Equal((405, "POST"), (reply.Status, reply["Allow"]));
        }
    }

    [Fact]
    public async Task A_call_that_is_too_large_is_refused()
    {
        using var body = new StringContent(new string(' ', 20_000), new MediaTypeHeaderValue("application/json"));

        Assert.Equal(413, (await Served.SendAsync(HttpMethod.Post, "/mcp", body, ("Accept", "application/json, text/event-stream"))).Status);
    }
}
