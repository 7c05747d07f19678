namespace AiDeploy.Search;

/// <summary>A row of <c>tools.yaml</c>: a page that works something out for the reader, so that no passage of it can be quoted.</summary>
/// <param name="Name">What readers call it.</param>
/// <param name="Says">What it does for them, in a sentence.</param>
/// <param name="Address">The path that leads to it.</param>
public sealed record Tool(string Id, int Line, string Name, string Says, string Address, ImmutableArray<PhrasePattern> Wordings)
{
    internal const string File = "tools.yaml";

    /// <summary>The tools that work out what a text asks for.</summary>
    public static ImmutableArray<Tool> Fitting(ImmutableArray<Tool> tools, string text)
    {
        var stems = Tokenizer.Stems(text);
        return [.. tools.Where(tool => PhrasePattern.AnyMatches(tool.Wordings, stems))];
    }

    /// <summary>True when all words, without their endings, are words it is asked for by.</summary>
    internal bool Knows(IEnumerable<string> stems) => stems.All(stem => Wordings.Any(wording => wording.Has(stem)));

    internal static ImmutableArray<Tool> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<Tool>>(folder, File, [], static fields => fields.Named(Read), problems);

    private static Tool Read(YamlNode.Scalar id, YamlFields fields) => new(
        id.Value,
        id.Line,
        fields.Text("name"),
        fields.WithoutCount("says", fields.Text("says")),
        fields.Text("address"),
        PhrasePattern.ReadRequired(fields, id.Value));
}
