using System.Collections.Immutable;
using AiDeploy.Sources;

namespace AiDeploy.Content;

/// <summary>Reads <c>facts.yaml</c>.</summary>
internal static class FactReader
{
    /// <summary>The file read.</summary>
    public const string File = "facts.yaml";

    /// <summary>The facts in the order of the file.</summary>
    public static ImmutableArray<Fact> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<Fact>>(folder, File, [], static fields => [.. fields.Named().Select(static named => ReadFact(named.Name, named.Fields))], problems);

    private static Fact ReadFact(YamlNode.Scalar id, YamlFields fields)
    {
        Slug.Check(fields, id, "fact", "pages cite it");
        var rows = fields.Rows("dated");
        ImmutableArray<DatedValue> dated = [.. rows.Select(static row => new DatedValue(row.Text("value"), Provenance.ReadFrom(row)))];
        Provenance.CheckOrder(rows, [.. dated.Select(static value => value.Origin)]);
        var fact = new Fact(id.Value, id.Line, fields.Text("item"), fields.Text("unit"), dated.IsEmpty ? [new("", new(default, null, default, "", [], null))] : dated);
        if (dated.IsEmpty)
        {
            fields.Report(id, $"fact '{id.Value}' needs at least one value under 'dated'");
        }

        fields.Finish();
        return fact;
    }
}
