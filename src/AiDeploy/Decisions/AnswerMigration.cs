namespace AiDeploy.Decisions;

/// <summary>How the answers of the version before are carried over. Ids that are not named stay what they are.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Version">The version before.</param>
/// <param name="Renamed">Old question id to new question id.</param>
/// <param name="Values">Old question id to (old answer id to new answer id).</param>
/// <param name="Split">Old question id to (old answer id to what it says now: new question id to new answer id).</param>
/// <param name="Retired">Old question ids, or <c>question-answer</c>, that mean nothing any more.</param>
public sealed record AnswerMigration(
    int Line,
    int Version,
    ImmutableDictionary<string, string> Renamed,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Values,
    ImmutableDictionary<string, ImmutableDictionary<string, ImmutableDictionary<string, string>>> Split,
    ImmutableHashSet<string> Retired)
{
    /// <summary>The answer in the new version: none where it means nothing any more, several where its question was split.</summary>
    public ImmutableArray<GivenAnswer> Carry(GivenAnswer old, Decision to)
    {
        if (IsRetired(old))
        {
            return [];
        }

        return Split.TryGetValue(old.Question.Id, out var parts)
            ? [.. PartsOf(parts, old.Answer).Select(part => Find(to, part.Key, part.Value)).OfType<GivenAnswer>()]
            : Find(to, NewId(old.Question), NewId(old)) is { } now ? [now] : [];
    }

    /// <summary>What a question is called in the new version; null where it is not asked there under one name.</summary>
    public Question? Find(Question old, Decision to) => to.Find(NewId(old));

    /// <summary>True when the question or this answer of it is named as retired.</summary>
    public bool IsRetired(GivenAnswer old) => Retired.Contains(old.Question.Id) || Retired.Contains(old.ToString());

    private string NewId(Question old) => Renamed.GetValueOrDefault(old.Id, old.Id);

    private string NewId(GivenAnswer old) =>
        Values.GetValueOrDefault(old.Question.Id)?.GetValueOrDefault(old.Answer.Id) ?? old.Answer.Id;

    /// <summary>"I don't know yet" leaves open every question that the old one was split into.</summary>
    private static IEnumerable<KeyValuePair<string, string>> PartsOf(
        ImmutableDictionary<string, ImmutableDictionary<string, string>> parts, Answer answer) => answer.IsUnsure
        ? parts.Values.SelectMany(static part => part.Keys).Distinct().Select(static id => KeyValuePair.Create(id, Answer.UnsureId))
        : parts.GetValueOrDefault(answer.Id) ?? [];

    private static GivenAnswer? Find(Decision to, string question, string answer) =>
        to.Find(question) is { } known && known.Find(answer) is { } given ? new(known, given) : null;
}
