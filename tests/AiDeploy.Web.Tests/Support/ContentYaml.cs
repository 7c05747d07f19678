using YamlDotNet.RepresentationModel;

namespace AiDeploy.Web.Tests.Support;

/// <summary>The YAML of a file of the content folder, front matter included, to be edited as a tree.</summary>
internal sealed class ContentYaml
{
    private const string Fence = "---\n";

    private readonly string path;
    private readonly string body;

    private ContentYaml(string path, YamlMappingNode root, string body) => (this.path, Root, this.body) = (path, root, body);

    public YamlMappingNode Root { get; }

    public static ContentYaml Load(string path)
    {
        var text = File.ReadAllText(path);
        var end = path.EndsWith(".md", StringComparison.Ordinal) ? text.IndexOf("\n" + Fence, StringComparison.Ordinal) + 1 : text.Length;
        var stream = new YamlStream();
        stream.Load(new StringReader(text.StartsWith(Fence, StringComparison.Ordinal) ? text[Fence.Length..end] : text[..end]));
        return new(path, (YamlMappingNode)stream.Documents[0].RootNode, text[end..]);
    }

    /// <summary>Every node below the root, each with the names that lead to it.</summary>
    public IEnumerable<(string[] Way, YamlNode Node)> Nodes() => Below([], Root);

    public void Save()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(Root)).Save(writer, assignAnchors: false);
        var yaml = writer.ToString().Replace("...\n", "", StringComparison.Ordinal);
        File.WriteAllText(path, body.Length > 0 ? Fence + yaml + body : yaml);
    }

    private static IEnumerable<(string[] Way, YamlNode Node)> Below(string[] way, YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.SelectMany(pair => Below([.. way, ((YamlScalarNode)pair.Key).Value!], pair.Value).Prepend(([.. way, ((YamlScalarNode)pair.Key).Value!], pair.Value))),
        YamlSequenceNode list => list.Children.SelectMany((item, place) => Below([.. way, $"[{place}]"], item).Prepend(([.. way, $"[{place}]"], item))),
        _ => [],
    };
}
