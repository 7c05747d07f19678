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
    public Carried Carry(Decision from, Answers answers)
    {
        var pairs = answers.Given.Select(static given => (Old: given, Now: (GivenAnswer?)given)).ToImmutableArray();
        foreach (var version in Versions.Skip(from.Version))
        {
            pairs = [.. pairs.Select(pair => (pair.Old, pair.Now is null ? null : version.From!.Carry(pair.Now, version)))];
        }

        var now = pairs.Select(static pair => pair.Now).OfType<GivenAnswer>();
        var carried = now.Aggregate(Answers.None, static (all, given) => all.With(given.Question, given.Answer));
        return new(Current, Current.Arrange(carried), [.. pairs.Where(static pair => pair.Now is null).Select(static pair => pair.Old)]);
    }
}
