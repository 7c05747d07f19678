namespace AiDeploy.Search;

/// <summary>The things a question names: words written with a capital within a sentence, or with letters and digits mixed.</summary>
internal static partial class ProperNouns
{
    public static ImmutableArray<string> In(string text)
    {
        // In a text in capitals, or in a title, capitals say nothing.
        var words = Word.Matches(text).ToList();
        var capitals = words.Count(static word => char.IsUpper(word.Value[0]));
        var isPlain = capitals * 2 <= words.Count + 1;
        var names = words.Where(word =>
            !Amount.IsMatch(word.Value) && (Mixed.IsMatch(word.Value) || (isPlain && IsCapital(word, text))));
        return [.. names.Select(static word => word.Value).Distinct()];
    }

    /// <summary>True for a capital that neither starts a sentence nor follows a word for a place.</summary>
    private static bool IsCapital(Match word, string text) =>
        char.IsUpper(word.Value[0]) && word.Length > 1 && Before.IsMatch(text[..word.Index]);

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}.]*[\p{L}\p{N}]|\p{L}")]
    private static partial Regex Word { get; }

    /// <summary>A number with its unit: 9s, 30k, 8B.</summary>
    [GeneratedRegex(@"^\d[\d.,]*\p{L}{1,3}$")]
    private static partial Regex Amount { get; }

    [GeneratedRegex(@"\p{L}\d|\d\p{L}")]
    private static partial Regex Mixed { get; }

    [GeneratedRegex(@"[\p{L}\p{N},’'""“(](?<!\b(in|at|from|near|around)( the)?)[\s-]+[""“(]?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Before { get; }
}
