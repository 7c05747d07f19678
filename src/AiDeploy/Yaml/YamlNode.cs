namespace AiDeploy.Yaml;

/// <summary>A piece of YAML that knows its line. Every scalar is text: <c>no</c> never becomes a boolean.</summary>
public abstract record YamlNode
{
    private YamlNode(int line) => Line = line;

    /// <summary>Line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>A single value.</summary>
    public sealed record Scalar(int At, string Value) : YamlNode(At);

    /// <summary>A sequence.</summary>
    public sealed record List(int At, ImmutableArray<YamlNode> Items) : YamlNode(At);

    /// <summary>A mapping, in the order written, without duplicate keys.</summary>
    public sealed record Map(int At, ImmutableArray<KeyValuePair<Scalar, YamlNode>> Entries) : YamlNode(At);
}
