using System.Collections.Immutable;

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
    public Carried Carry(Decision from, Answers answers) => Carry(from, answers, Current);

    /// <summary>The later versions that lead these answers elsewhere than the version before, oldest first.</summary>
    public ImmutableArray<Carried> Changes(Decision from, Answers answers)
    {
        var all = Versions[(from.Version - 1)..].Select(version => Carry(from, answers, version)).ToList();
        return [.. all.Zip(all.Skip(1)).Where(static pair => !Ids(pair.First).SequenceEqual(Ids(pair.Second))).Select(static pair => pair.Second)];
    }

    private static IEnumerable<string> Ids(Carried carried) => carried.Decision.Possible(carried.Answers).Select(static outcome => outcome.Id);

    private Carried Carry(Decision from, Answers answers, Decision to)
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
