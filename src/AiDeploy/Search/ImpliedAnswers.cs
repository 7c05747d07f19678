namespace AiDeploy.Search;

/// <summary>A row of <c>implied-answers.yaml</c>: what a question gives away about the situation of the person who asks.</summary>
/// <param name="Decision">The decision it answers a question of.</param>
/// <param name="Version">Its version; newer ones are reached by carrying over.</param>
/// <param name="Answers">The answers, each as <c>question-answer</c>.</param>
public sealed record ImpliedAnswers(
    int Line, ImmutableArray<PhrasePattern> Wordings, string Decision, int Version, ImmutableArray<string> Answers)
{
    internal const string File = "implied-answers.yaml";

    internal static ImmutableArray<ImpliedAnswers> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<ImpliedAnswers>>(folder, File, [], static fields => fields.Rows("implied", Read), problems);

    private static ImpliedAnswers Read(YamlFields row) =>
        new(row.Line, PhrasePattern.Read(row), row.Text("decision"), row.Number("version", 1, 9999), row.Values("answers"));
}
