namespace AiDeploy.Content;

/// <summary>A figure or date from outside that pages lean on.</summary>
/// <param name="Id">What pages cite: <c>[^id]</c>.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Item">What it is the figure of.</param>
/// <param name="Unit">What the value counts.</param>
/// <param name="Dated">Its values over time, oldest first; none is ever removed.</param>
public sealed record Fact(string Id, int Line, string Item, string Unit, ImmutableArray<DatedValue> Dated)
{
    /// <summary>The newest value that held when it was read; the newest of all where none did.</summary>
    public DatedValue Current => Dated.LastOrDefault(static dated => dated.Origin.From <= dated.Origin.Read) ?? Dated[^1];

    /// <summary>What was announced to take the place of the current value.</summary>
    public IEnumerable<DatedValue> Announced => Dated.Where(dated => dated.Origin.From > Current.Origin.From);
}

/// <summary>What a fact was for a time.</summary>
/// <param name="Value">The value, in words.</param>
/// <param name="Origin">For how long, and how we know.</param>
public sealed record DatedValue(string Value, Provenance Origin);

/// <summary>What every text may lean on.</summary>
/// <param name="Facts">The facts it may cite.</param>
/// <param name="Glossary">The terms that are explained where they first stand.</param>
internal sealed record Reference(ImmutableArray<Fact> Facts, Glossary Glossary);

/// <summary>Reads <c>facts.yaml</c>.</summary>
internal static class FactReader
{
    public const string File = "facts.yaml";

    public static ImmutableArray<Fact> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<Fact>>(folder, File, [], static fields => fields.Named(ReadFact), problems);

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

        return fact;
    }
}
