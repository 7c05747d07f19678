namespace AiDeploy.Decisions;

/// <summary>Every published version of one decision.</summary>
/// <param name="Versions">Versions 1, 2, … without a gap.</param>
public sealed record DecisionHistory(ImmutableArray<Decision> Versions)
{
    /// <summary>The newest version: the one that new visitors answer.</summary>
    public Decision Current => Versions[^1];

    /// <summary>The version with this number, or null.</summary>
    public Decision? Find(int version) => version >= 1 && version <= Versions.Length ? Versions[version - 1] : null;

    /// <summary>Answers of an old version as the current one understands them.</summary>
    public MigratedAnswers Carry(Decision from, Answers answers) => Carry(from, answers, Current);

    /// <summary>The later versions that lead these answers elsewhere than the version before, oldest first.</summary>
    public ImmutableArray<MigratedAnswers> Changes(Decision from, Answers answers)
    {
        var all = Versions[(from.Version - 1)..].Select(version => Carry(from, answers, version)).ToList();
        return [.. all.Skip(1).Where((now, place) => !Ids(all[place]).SequenceEqual(Ids(now)))];
    }

    private static IEnumerable<string> Ids(MigratedAnswers carried) =>
        carried.Decision.Possible(carried.Answers).Select(static outcome => outcome.Id);

    private MigratedAnswers Carry(Decision from, Answers answers, Decision to)
    {
        var pairs = answers.Given.Select(static given => (Old: given, Now: (GivenAnswer?)given)).ToImmutableArray();
        foreach (var version in Versions[from.Version..to.Version])
        {
            pairs = [.. pairs.Select(pair => (pair.Old, pair.Now is null ? null : version.From!.Carry(pair.Now, version)))];
        }

        var now = pairs.Select(static pair => pair.Now).OfType<GivenAnswer>();
        var carried = now.Aggregate(Answers.None, static (all, given) => all.With(given.Question, given.Answer));
        return new(to, to.Arrange(carried), [.. pairs.Where(static pair => pair.Now is null).Select(static pair => pair.Old)]);
    }
}

/// <summary>How the answers of the version before are carried over. Ids that are not named stay what they are.</summary>
/// <param name="Line">Line in the file.</param>
/// <param name="Version">The version before.</param>
/// <param name="Renamed">Old question id to new question id.</param>
/// <param name="Values">Old question id to (old answer id to new answer id).</param>
/// <param name="Retired">Old question ids, or <c>question-answer</c>, that mean nothing any more.</param>
public sealed record AnswerMigration(
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
        var question = Find(old.Question, to);
        var answer = question?.Find(values.GetValueOrDefault(old.Answer.Id, old.Answer.Id));
        return answer is null ? null : new(question!, answer);
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
public sealed record MigratedAnswers(Decision Decision, Answers Answers, ImmutableArray<GivenAnswer> Lost);
