using System.Collections.Immutable;

namespace AiDeploy.Search;

/// <summary>Phrases that mean the same here.</summary>
/// <param name="Name">The group's name, which is also one of its phrases.</param>
/// <param name="Phrases">The others.</param>
public sealed record SynonymGroup(string Name, ImmutableArray<string> Phrases)
{
    /// <summary>The term that stands for all of them; no text holds it.</summary>
    public string Term => "=" + Name;

    /// <summary>True when the group names one of the options.</summary>
    public bool IsOption => Option.TryParse(Name, out _);

    /// <summary>True for the term of a group that names one of the options.</summary>
    internal static bool NamesOption(string term) => term[0] == '=' && Option.TryParse(term[1..], out _);
}
