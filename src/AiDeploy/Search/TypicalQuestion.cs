namespace AiDeploy.Search;

/// <summary>A row of <c>typical-questions.yaml</c>: what readers ask, in their words, beside the sentence that answers it.</summary>
/// <param name="Address">The part that has the sentence.</param>
/// <param name="Begins">How the sentence begins; of a row of a table, its first cell.</param>
/// <param name="Questions">As readers put them.</param>
public sealed record TypicalQuestion(string Address, string Begins, int Line, ImmutableArray<string> Questions)
{
    internal const string File = "typical-questions.yaml";

    internal static ImmutableArray<TypicalQuestion> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<TypicalQuestion>>(folder, File, [], static fields => [.. Rows(fields)], problems);

    /// <summary>True for the sentence that it belongs to.</summary>
    public bool Fits(string sentence) => sentence.StartsWith(Begins, StringComparison.Ordinal);

    private static IEnumerable<TypicalQuestion> Rows(YamlFields fields) =>
        from part in fields.Named()
        from sentence in part.Fields.NamedTexts()
        select new TypicalQuestion(
            part.Name.Value, sentence.Name.Value, sentence.Name.Line, [.. sentence.Texts.Select(static text => text.Value)]);
}
