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
        var pairs = answers.Given.Select(static given => (Old: given, Now: ImmutableArray.Create(given))).ToImmutableArray();
        foreach (var version in Versions[from.Version..to.Version])
        {
            pairs = [.. pairs.Select(pair => (pair.Old, pair.Now.SelectMany(one => version.From!.Carry(one, version)).ToImmutableArray()))];
        }

        var now = pairs.SelectMany(static pair => pair.Now);
        var carried = now.Aggregate(Answers.None, static (all, given) => all.With(given.Question, given.Answer));
        return new(to, to.Arrange(carried), [.. pairs.Where(static pair => pair.Now.IsEmpty).Select(static pair => pair.Old)]);
    }
}

/// <summary>Answers of an old version, in a later one.</summary>
/// <param name="Decision">The later version.</param>
/// <param name="Answers">The answers that still mean something, in canonical order.</param>
/// <param name="Lost">The old answers that don't.</param>
public sealed record MigratedAnswers(Decision Decision, Answers Answers, ImmutableArray<GivenAnswer> Lost);
