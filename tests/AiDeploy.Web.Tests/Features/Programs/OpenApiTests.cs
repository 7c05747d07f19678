using System.Text.Json;
using AiDeploy.Web.Tests.Support;
using NJsonSchema;

namespace AiDeploy.Web.Tests.Features.Programs;

/// <summary>The description for programs is true: what it says may be asked is asked here.</summary>
public sealed class OpenApiTests(Site site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_says_what_it_is_and_where_it_is_found()
    {
        var reply = await site.GetAsync("/openapi.json");
        var index = await site.GetAsync("/llms.txt");

        Assert.Equal((200, "application/json; charset=utf-8", "*"), (reply.Status, reply["Content-Type"], reply["Access-Control-Allow-Origin"]));
        Assert.Equal(304, (await site.GetAsync("/openapi.json", ("If-None-Match", reply["ETag"]!))).Status);
        Assert.StartsWith("3.1.", reply.Json.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Equal("https://localhost", Assert.Single(reply.Json.GetProperty("servers").EnumerateArray()).GetProperty("url").GetString());
        Assert.Equal("MIT", reply.Json.GetProperty("info").GetProperty("license").GetProperty("identifier").GetString());
        Assert.Contains("](https://localhost/openapi.json)", index.Body, StringComparison.Ordinal);
        Assert.Contains("](https://localhost/mcp)", index.Body, StringComparison.Ordinal);
        Assert.Equal("</openapi.json>; rel=\"service-desc\"; type=\"application/json\"", (await site.GetAsync("/"))["Link"]);
    }

    [Fact]
    public async Task Every_operation_gives_what_it_promises_for_its_examples()
    {
        foreach (var operation in await OperationsAsync())
        {
            var reply = await FollowAsync(operation.Address(static parameter => Text(parameter.GetProperty("example"))));
            await FitsAsync(operation, reply);
            await FitsAsync(operation, await FollowAsync(operation.Reply.GetProperty("examples").GetProperty("example").GetProperty("externalValue").GetString()!));
        }
    }

    [Fact]
    public async Task Every_value_on_the_edge_of_what_is_allowed_is_taken()
    {
        foreach (var operation in await OperationsAsync())
        {
            foreach (var parameter in operation.Parameters)
            {
                foreach (var value in Edges(parameter))
                {
                    await FitsAsync(operation, await FollowAsync(operation.Address(one =>
                        one.Name() == parameter.Name() ? value
                        // The example's answers are of the full check.
                        : (one.Name(), value) == ("answers", "quick") ? "product-yes"
                        : Operation.Needed(one))));
                }
            }
        }
    }

    [Fact]
    public async Task What_is_not_allowed_is_refused_as_the_description_says()
    {
        var problem = await JsonSchema.FromJsonAsync(
            (await site.GetAsync("/openapi.json")).Json.GetProperty("components").GetProperty("schemas").GetProperty("Problem").GetRawText(), Stop);
        foreach (var operation in await OperationsAsync())
        {
            foreach (var parameter in operation.Parameters.Where(static one => Edges(one).Any()))
            {
                var schema = parameter.GetProperty("schema");
                var wrong = schema.TryGetProperty("maximum", out var most) ? most.GetRawText() + "0" : "no-such-value";
                var reply = await FollowAsync(operation.Address(one => one.Name() == parameter.Name() ? wrong : Operation.Needed(one)));

                Assert.True(reply.Status is >= 400 and < 500, $"{operation.Id} takes {parameter.Name()}={wrong}: {reply.Status}");
                Assert.StartsWith("application/problem+json", reply["Content-Type"], StringComparison.Ordinal);
                Assert.Empty(problem.Validate(reply.Body));
            }
        }
    }

    [Fact]
    public async Task The_page_for_programs_names_what_is_described_and_nothing_else()
    {
        var page = await site.GetAsync("/guide/programs");
        var named = page.All("h2#what-there-is-to-ask ~ ul").First().QuerySelectorAll("code").Select(static code => code.TextContent);

        Assert.Equal((await OperationsAsync()).Select(static operation => operation.Id), named);
    }

    [Fact]
    public async Task Every_published_schema_is_that_of_a_reply_and_stands_on_the_page_for_programs()
    {
        var described = (await OperationsAsync())
            .Select(static operation => operation.Reply.GetProperty("schema"))
            .Where(static schema => schema.TryGetProperty("$ref", out _))
            .Select(static schema => new Uri(schema.GetProperty("$ref").GetString()!).AbsolutePath)
            .ToHashSet();
        var named = (await site.GetAsync("/guide/programs")).All("main a[href^='/schemas/']").Hrefs().ToHashSet();
        var published = Directory.GetFiles(Path.Combine(Repository.WebSource, "wwwroot", "schemas"), "*.json")
            .Select(static file => "/schemas/" + Path.GetFileName(file)).ToHashSet();

        Assert.Equal(published, described);
        Assert.Equal(published, named!);
    }

    private async Task FitsAsync(Operation operation, Reply reply)
    {
        Assert.True(reply.Status == 200, $"{operation.Id}: {reply}");
        Assert.StartsWith(operation.MediaType, reply["Content-Type"], StringComparison.Ordinal);
        Assert.NotNull(reply["ETag"]);
        if (operation.Reply.GetProperty("schema").TryGetProperty("$ref", out var schema))
        {
            var published = await JsonSchema.FromJsonAsync((await site.GetAsync(schema.GetString()!)).Body, Stop);
            Assert.Empty(published.Validate(reply.Body));
        }
    }

    private async Task<Reply> FollowAsync(string address)
    {
        var reply = await site.GetAsync(address);
        for (var hop = 0; hop < 3 && reply is { Status: >= 300 and < 400, Location: { } next }; hop++)
        {
            reply = await site.GetAsync(next);
        }

        return reply;
    }

    private async Task<IReadOnlyList<Operation>> OperationsAsync()
    {
        var paths = (await site.GetAsync("/openapi.json")).Json.GetProperty("paths").EnumerateObject();
        return [.. paths.Select(static path => new Operation(path.Name, Assert.Single(path.Value.EnumerateObject()).Value))];
    }

    private static IEnumerable<string> Edges(JsonElement parameter)
    {
        var schema = parameter.GetProperty("schema");
        return schema.TryGetProperty("enum", out var values) ? values.EnumerateArray().Select(Text)
            : schema.TryGetProperty("maximum", out var most) ? [Text(schema.GetProperty("minimum")), Text(most)]
            : [];
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>An operation as a program of somebody else reads it.</summary>
    private sealed record Operation(string Path, JsonElement Described)
    {
        public string Id => Described.GetProperty("operationId").GetString()!;

        public string MediaType => Content.Name;

        public JsonElement Reply => Content.Value;

        public IEnumerable<JsonElement> Parameters =>
            Described.TryGetProperty("parameters", out var all) ? all.EnumerateArray() : Enumerable.Empty<JsonElement>();

        private JsonProperty Content =>
            Assert.Single(Described.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject());

        /// <summary>The address with these values; null leaves a parameter out.</summary>
        public string Address(Func<JsonElement, string?> value)
        {
            var (path, query) = (Path, new List<string>());
            foreach (var parameter in Parameters)
            {
                if (value(parameter) is not { } given)
                {
                    continue;
                }

                if (parameter.GetProperty("in").GetString() == "path")
                {
                    path = path.Replace($"{{{parameter.Name()}}}", Uri.EscapeDataString(given), StringComparison.Ordinal);
                }
                else
                {
                    query.Add($"{parameter.Name()}={Uri.EscapeDataString(given)}");
                }
            }

            return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
        }

        /// <summary>The example of what must be given; null for all else.</summary>
        public static string? Needed(JsonElement parameter) =>
            parameter.TryGetProperty("required", out var required) && required.GetBoolean() ? Text(parameter.GetProperty("example")) : null;
    }
}

file static class ParameterExtensions
{
    public static string Name(this JsonElement parameter) => parameter.GetProperty("name").GetString()!;
}
