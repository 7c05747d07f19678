using System.Collections.Immutable;
using AiDeploy.Sources;

namespace AiDeploy.Search;

/// <summary>A row of <c>passages.yaml</c>: a passage that programs know by a name of its own.</summary>
/// <param name="Id">The name.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Of">The section it is, as an address with its fragment, or the question, as <c>quick/1/product</c>.</param>
/// <param name="Aliases">Other words for it, where they can't stand beside the text.</param>
public sealed record NamedPassage(string Id, int Line, string Of, ImmutableArray<string> Aliases)
{
    /// <summary>The file read.</summary>
    public const string File = "passages.yaml";

    /// <summary>Reads the file; what is wrong is reported.</summary>
    public static ImmutableArray<NamedPassage> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<NamedPassage>>(folder, File, [], static fields => [.. fields.Named().Select(Read)], problems);

    private static NamedPassage Read((YamlNode.Scalar Name, YamlFields Fields) named)
    {
        var passage = new NamedPassage(named.Name.Value, named.Name.Line, named.Fields.Text("of"), [.. named.Fields.Texts("aliases").Select(static alias => alias.Value)]);
        named.Fields.Finish();
        return passage;
    }
}
