namespace AiDeploy.Search;

/// <summary>A row of <c>not-covered.yaml</c>: something readers ask that the guide doesn't say.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Name">What it is, to stand in "the guide doesn't cover …".</param>
/// <param name="Wordings">How questions about it are put.</param>
/// <param name="Nearest">The address of what comes closest; null where nothing does.</param>
public sealed record Topic(string Id, int Line, string Name, ImmutableArray<Wording> Wordings, string? Nearest)
{
    /// <summary>The file read.</summary>
    public const string File = "not-covered.yaml";

    /// <summary>Reads the file; what is wrong is reported.</summary>
    public static ImmutableArray<Topic> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<Topic>>(folder, File, [], static fields => fields.Named(Read), problems);

    private static Topic Read(YamlNode.Scalar id, YamlFields fields)
    {
        var topic = new Topic(
            id.Value,
            id.Line,
            fields.Text("topic"),
            [.. fields.Texts("wording").Select(static text => new Wording(text.Value))],
            fields.OptionalText("nearest"));
        if (topic.Wordings.IsEmpty)
        {
            fields.Report($"'wording' is missing: say how '{topic.Id}' is asked for");
        }

        return topic;
    }
}
