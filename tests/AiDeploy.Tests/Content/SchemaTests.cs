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
