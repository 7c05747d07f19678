using System.Collections.Immutable;
using AiDeploy.Sources;

namespace AiDeploy.Content;

/// <summary>Reads <c>facts.yaml</c>.</summary>
internal static class FactReader
{
    /// <summary>The file read.</summary>
    public const string File = "facts.yaml";

    private static readonly ImmutableArray<string> Certainties = ["high", "medium", "low", "editorial"];

    /// <summary>The facts in the order of the file.</summary>
    public static ImmutableArray<Fact> Read(string folder, ICollection<Problem> problems) =>
        SourceFile.Read(folder, File, problems) is { } file
            ? [.. YamlReader.Read(File, file.Text, 0, problems).Named().Select(static named => ReadFact(named.Name, named.Fields))]
            : [];

    private static Fact ReadFact(YamlNode.Scalar id, YamlFields fields)
    {
        if (!Slug.IsWellFormed(id.Value))
        {
            fields.Report(id, $"fact '{id.Value}' must be lower-case words joined by hyphens: pages cite it");
        }

        var rows = fields.Rows("dated");
        ImmutableArray<DatedValue> dated = [.. rows.Select(ReadValue)];
        foreach (var (row, (earlier, later)) in rows.Skip(1).Zip(dated.Zip(dated.Skip(1))))
        {
            if (later.From <= earlier.From || earlier.To is null || earlier.To >= later.From)
            {
                row.Report("a later value needs a later 'from', and the one before needs a 'to' that ends before it");
            }
        }

        var fact = new Fact(id.Value, id.Line, fields.Text("item"), fields.Text("unit"), dated.IsEmpty ? [new("", default, null, default, "", [], null)] : dated);
        if (dated.IsEmpty)
        {
            fields.Report(id, $"fact '{id.Value}' needs at least one value under 'dated'");
        }

        fields.Finish();
        return fact;
    }

    private static DatedValue ReadValue(YamlFields row)
    {
        var sources = row.Rows("sources");
        var value = new DatedValue(
            row.Text("value"),
            row.Date("from"),
            row.Has("to") ? row.Date("to") : null,
            row.Date("read"),
            row.Text("certainty"),
            [.. sources.Select(ReadSource)],
            row.OptionalText("note"));
        if (!Certainties.Contains(value.Certainty))
        {
            row.Report($"'certainty' must be one of {string.Join(", ", Certainties)}");
        }

        if (sources.IsEmpty && value.Certainty != "editorial")
        {
            row.Report("'sources' must name at least one, unless the certainty is editorial");
        }

        row.Finish();
        return value;
    }

    private static FactSource ReadSource(YamlFields fields)
    {
        var source = new FactSource(fields.Text("title"), fields.Text("url"));
        if (!Uri.TryCreate(source.Url, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http"))
        {
            fields.Report($"source '{source.Title}' needs a 'url' that starts with https://");
        }

        fields.Finish();
        return source;
    }
}
