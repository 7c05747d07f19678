using System.Collections.Immutable;

namespace AiDeploy.Decisions;

/// <summary>How the answers of the version before are carried over. Ids that are not named stay what they are.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Version">The version before.</param>
/// <param name="Renamed">Old question id to new question id.</param>
/// <param name="Values">Old question id to (old answer id to new answer id).</param>
/// <param name="Retired">Old question ids, or <c>question-answer</c>, that mean nothing any more.</param>
public sealed record VersionMap(
    int Line,
    int Version,
    ImmutableDictionary<string, string> Renamed,
    ImmutableDictionary<string, ImmutableDictionary<string, string>> Values,
    ImmutableHashSet<string> Retired)
{
    /// <summary>The answer in the new version, or null where it has none.</summary>
    public GivenAnswer? Carry(GivenAnswer old, Decision to)
    {
        if (IsRetired(old))
        {
            return null;
        }

        var values = Values.GetValueOrDefault(old.Question.Id, ImmutableDictionary<string, string>.Empty);
        return Find(old.Question, to) is { } question && question.Find(values.GetValueOrDefault(old.Answer.Id, old.Answer.Id)) is { } answer ? new(question, answer) : null;
    }

    /// <summary>What a question is called in the new version; null where it is not asked there.</summary>
    public Question? Find(Question old, Decision to) => to.Find(Renamed.GetValueOrDefault(old.Id, old.Id));

    /// <summary>True when the question or this answer of it is named as retired.</summary>
    public bool IsRetired(GivenAnswer old) => Retired.Contains(old.Question.Id) || Retired.Contains(old.ToString());
}

/// <summary>Answers of an old version, in a later one.</summary>
/// <param name="Decision">The later version.</param>
/// <param name="Answers">The answers that still mean something, in canonical order.</param>
/// <param name="Lost">The old answers that don't.</param>
public sealed record Carried(Decision Decision, Answers Answers, ImmutableArray<GivenAnswer> Lost);
