namespace AiDeploy.Search;

/// <summary>What is searched in a passage, by field of the index.</summary>
internal static class IndexFields
{
    public const string Alias = "alias";
    public const string Heading = "heading";
    public const string About = "about";
    public const string Body = "body";

    /// <summary>All words as they are written, for spelling.</summary>
    public const string Word = "word";

    /// <summary>How much a word counts in each field that is searched.</summary>
    public static readonly (string Name, float Weight)[] Searched = [(Alias, 2.6f), (Heading, 2.2f), (About, 1.8f), (Body, 1f)];

    public static Dictionary<string, string> Of(Passage passage) => new()
    {
        [Alias] = string.Join(" . ", passage.Aliases),
        [Heading] = string.Join(" . ", passage.Parts.Select(static part => part.Heading).OfType<string>().Prepend(passage.Heading)),
        [About] = string.Join(" . ", passage.About),
        [Body] = string.Join(" . ", passage.Parts.SelectMany(static part => part.Sentences)),
    };
}
