using System.Text.Json.Nodes;
using NJsonSchema;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace AiDeploy.Tests.Content;

/// <summary>What editors check while an author types is what <c>check</c> accepts: the real content passes both.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories)
        .Where(static file => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal))
        .Select(static file => Path.GetRelativePath(Repository.Content, file))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_real_content_fits_its_schema(string file)
    {
        var schema = await ReadAsync(SchemaOf(file));

        Assert.Empty(schema.Validate(Json(file).ToJsonString()));
    }

    [Theory]
    [InlineData("reference/facts.yaml", "open-gap", "dated")]
    [InlineData("glossary.yaml", "rag", "says")]
    [InlineData("readiness.yaml", "fine-tuning", "items")]
    [InlineData("reference/models.yaml", "sonnet", "item")]
    [InlineData("reference/gpus.yaml", "h100-nebius", "dated")]
    [InlineData("costs.yaml", "sizes", null)]
    [InlineData("site.yaml", "guide", null)]
    public async Task A_schema_notices_what_is_missing(string file, string key, string? field)
    {
        var json = Json(file).AsObject();
        Assert.True(field is null ? json.Remove(key) : json[key]!.AsObject().Remove(field));

        Assert.NotEmpty((await ReadAsync(SchemaOf(file))).Validate(json.ToJsonString()));
    }

    /// <summary>An editor accepted these, and <c>check</c> then refused them.</summary>
    [Theory]
    [InlineData("reference/models.yaml", "sonnet/dated/0/input", -2)]
    [InlineData("reference/seats.yaml", "/dated/0/monthly", -2)]
    [InlineData("site.yaml", "title", 121)]
    [InlineData("options/fine-tuning.md", "line", 121)]
    [InlineData("guide/risks.md", "title", 101)]
    [InlineData("decisions/quick/1.yaml", "outcomes/api/headline", 121)]
    public async Task A_schema_refuses_what_is_below_nothing_or_too_long(string file, string way, int value)
    {
        var json = Json(file);
        var steps = way.Split('/');
        var parent = steps.SkipLast(1).Aggregate(json, static (node, step) => step.Length == 0 ? node.AsObject().First().Value! : int.TryParse(step, out var place) ? node[place]! : node[step]!);
        Assert.NotNull(parent[steps[^1]]);
        parent[steps[^1]] = value < 0 ? value : new string('x', value);

        Assert.NotEmpty((await ReadAsync(SchemaOf(file))).Validate(json.ToJsonString()));
    }

    [Fact]
    public void Editors_are_told_which_schema_fits_which_file()
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Content, "..", ".vscode", "settings.json")))!["yaml.schemas"]!.AsObject();

        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Repository.Content, "schemas")).Select(static path => "content/schemas/" + Path.GetFileName(path)).Order(StringComparer.Ordinal),
            settings.Select(static pair => pair.Key).Order(StringComparer.Ordinal));
    }

    private static async Task<JsonSchema> ReadAsync(string name) =>
        await JsonSchema.FromFileAsync(Path.Combine(Repository.Content, "schemas", name + ".json"), TestContext.Current.CancellationToken);

    private static string SchemaOf(string file) => file.Split('/') switch
    {
        ["guide", _] => "page",
        ["options", _] => "option",
        ["examples", _] => "example",
        ["decisions", ..] => "decision",
        ["reference", var table] => "reference-" + Path.GetFileNameWithoutExtension(table),
        var name => Path.GetFileNameWithoutExtension(name[0]),
    };

    /// <summary>The YAML, or the front matter, as the JSON an editor's language server sees.</summary>
    private static JsonNode Json(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Content, file));
        var stream = new YamlStream();
        stream.Load(new StringReader(file.EndsWith(".md", StringComparison.Ordinal) ? text.Split("---\n")[1] : text));
        return Json(stream.Documents[0].RootNode)!;
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(static pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var text } when int.TryParse(text, out var number) => number,
        YamlScalarNode { Value: var text } => text,
        _ => null,
    };
}
