namespace AiDeploy;

/// <summary>Reads <c>starts.yaml</c>; what is wrong is reported.</summary>
internal static class StartsReader
{
    /// <summary>Words a paragraph for a mail may have.</summary>
    private const int MostWords = 90;

    public static Starts Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile(folder, Starts.File, Starts.None, static fields => Read(fields), problems);

    private static Starts Read(YamlFields fields) => fields.Read(static fields => new Starts(
        fields.Fields("levels").Read(static levels => new StartLevels(levels.Line, levels.Text("question"), levels.Values("answers"))),
        [.. fields.Fields("marks").NamedTexts().Select(static mark => new StartMark(mark.Name.Value, mark.Texts))],
        ReadGroups(fields.Fields("groups")),
        ByDecision(fields.Fields("endings"), static ending => ending.Named(static (id, one) =>
            KeyValuePair.Create(id.Value, new StartEnding(id.Line, one.Texts("show"), one.Texts("whom"))))),
        ByDecision(fields.Fields("questions"), static questions => questions.NamedTexts().Select(static question =>
            KeyValuePair.Create(question.Name.Value, First(question)))),
        fields.Fields("asks").Named(ReadAsk).ToImmutableDictionary(static ask => ask.Id)));

    private static ImmutableArray<StartGroup> ReadGroups(YamlFields fields) =>
        [.. fields.NamedTexts().Select(static group => new StartGroup(group.Name.Line, group.Name.Value, First(group).Value))];

    private static YamlNode.Scalar First((YamlNode.Scalar Name, ImmutableArray<YamlNode.Scalar> Texts) field) =>
        field.Texts.FirstOrDefault() ?? new(field.Name.Line, "");

    private static StartAsk ReadAsk(YamlNode.Scalar id, YamlFields fields)
    {
        var says = fields.Text("says");
        if (says.Split(' ').Length > MostWords)
        {
            fields.Report(fields.LineOf("says"), $"'says' must have at most {MostWords} words: somebody has to read it in a mail");
        }

        return new(id.Value, fields.Text("who"), says);
    }

    private static ImmutableDictionary<string, ImmutableDictionary<string, T>> ByDecision<T>(
        YamlFields fields, Func<YamlFields, IEnumerable<KeyValuePair<string, T>>> read) =>
        fields.Named().ToImmutableDictionary(
            static decision => decision.Name.Value,
            decision => read(decision.Fields).ToImmutableDictionary());
}
