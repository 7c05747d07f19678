namespace AiDeploy.Search;

/// <summary>A row of <c>not-covered.yaml</c>: something readers ask that the guide doesn't say.</summary>
/// <param name="Name">What it is, to stand in "the guide doesn't cover …".</param>
/// <param name="Wordings">How questions about it are put.</param>
/// <param name="Unless">How others are put that only look alike.</param>
/// <param name="Nearest">The address of what comes closest; null where nothing does.</param>
public sealed record UncoveredTopic(
    string Id, int Line, string Name, ImmutableArray<PhrasePattern> Wordings, ImmutableArray<PhrasePattern> Unless, string? Nearest)
{
    internal const string File = "not-covered.yaml";

    /// <summary>What a text asks about that is left out; null where it asks about nothing of it.</summary>
    public static UncoveredTopic? Of(ImmutableArray<UncoveredTopic> topics, string text) => Of(topics, new Asked(text));

    internal static UncoveredTopic? Of(ImmutableArray<UncoveredTopic> topics, Asked asked) =>
        topics.FirstOrDefault(topic => asked.IsPut(topic.Wordings) && !asked.Says(topic.Unless));

    internal static ImmutableArray<UncoveredTopic> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<UncoveredTopic>>(folder, File, [], static fields => fields.Named(Read), problems);

    private static UncoveredTopic Read(YamlNode.Scalar id, YamlFields fields) => new(
        id.Value,
        id.Line,
        fields.Text("topic"),
        PhrasePattern.ReadRequired(fields, id.Value),
        PhrasePattern.Of(fields.Values("unless")),
        fields.OptionalText("nearest"));
}
