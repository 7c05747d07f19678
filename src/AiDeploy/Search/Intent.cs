namespace AiDeploy.Search;

/// <summary>A row of <c>intents.yaml</c>: what questions that are put a certain way are after.</summary>
/// <param name="Wordings">How they are put.</param>
/// <param name="Unless">How others are put that only look alike.</param>
/// <param name="Passages">The passages they lead to: <c>risks/*</c>, <c>*/limitations</c> a whole id, or the address
/// of a part; none where any may answer.</param>
/// <param name="Wants">The kind of answer; null where any sentence may answer.</param>
public sealed record Intent(
    string Id, int Line, ImmutableArray<PhrasePattern> Wordings, ImmutableArray<PhrasePattern> Unless,
    ImmutableArray<string> Passages, AnswerKind? Wants)
{
    internal const string File = "intents.yaml";

    internal static ImmutableArray<Intent> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<Intent>>(folder, File, [], static fields => fields.Named(Read), problems);

    /// <summary>Those of a question, in the order of the file.</summary>
    internal static ImmutableArray<Intent> Of(ImmutableArray<Intent> intents, Asked asked) =>
        [.. intents.Where(intent => asked.IsPut(intent.Wordings) && !asked.IsPut(intent.Unless))];

    /// <summary>True where it leads to a passage.</summary>
    internal bool LeadsTo(Passage passage) => Passages.Any(place => place switch
    {
        ['*', .. var end] => passage.Id.EndsWith(end, StringComparison.Ordinal),
        [.. var start, '*'] => passage.Id.StartsWith(start, StringComparison.Ordinal),
        ['/', ..] => passage.Parts.Any(part => part.Address == place),
        _ => passage.Id == place,
    });

    /// <summary>True where it leads to this very passage, which then answers whatever its words.</summary>
    internal bool Names(Passage passage) => Passages.Any(place => !place.Contains('*', StringComparison.Ordinal)) && LeadsTo(passage);

    /// <summary>True where it leads to this very part.</summary>
    internal bool Names(PassagePart part) => Passages.Contains(part.Address);

    /// <summary>True where it leads to certain pages, and not only to certain sections of any.</summary>
    internal bool NamesAny => Passages.Any(static place => place[0] != '*');

    private static Intent Read(YamlNode.Scalar id, YamlFields fields) => new(
        id.Value,
        id.Line,
        PhrasePattern.ReadRequired(fields, id.Value),
        PhrasePattern.Of(fields.Values("unless")),
        fields.Values("passages"),
        fields.OptionalText("wants") is { } kind ? ReadKind(fields, kind) : null);

    private static AnswerKind? ReadKind(YamlFields fields, string kind)
    {
        if (Enum.TryParse<AnswerKind>(kind, ignoreCase: true, out var read))
        {
            return read;
        }

        fields.Report($"'{kind}' is no kind of answer: write one of {string.Join(", ", Enum.GetNames<AnswerKind>()).ToLowerInvariant()}");
        return null;
    }
}

/// <summary>What a question wants to be told.</summary>
public enum AnswerKind
{
    /// <summary>Money.</summary>
    Price,
    /// <summary>How many or how much.</summary>
    Count,
    /// <summary>How long.</summary>
    Duration,
    /// <summary>When.</summary>
    Date,
    /// <summary>What to do, step by step.</summary>
    Steps,
    /// <summary>Everything that a section says, in short.</summary>
    Leads,
    /// <summary>What something is: a section says it first.</summary>
    Gist,
}
