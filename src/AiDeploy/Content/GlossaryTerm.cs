using System.Collections.Immutable;

namespace AiDeploy.Content;

/// <summary>A word of the field, and what it means here.</summary>
/// <param name="Id">The fragment that links to it.</param>
/// <param name="Name">The word.</param>
/// <param name="Also">Other spellings that are recognized in running text.</param>
/// <param name="Says">What it means, in a sentence.</param>
public sealed record GlossaryTerm(string Id, string Name, ImmutableArray<string> Also, string Says)
{
    /// <summary>The other names a reader may know it by: the spellings that aren't only a plural of one, or the name with or without a hyphen.</summary>
    public ImmutableArray<string> OtherNames =>
        [.. Also.Where(spelling => Unhyphenated(spelling) != Unhyphenated(Name) && !Also.Add(Name).Any(name => spelling == name + "s"))];

    private static string Unhyphenated(string words) => words.Replace('-', ' ');
}
