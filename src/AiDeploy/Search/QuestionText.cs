using System.Text;

namespace AiDeploy.Search;

/// <summary>What somebody typed, made fit to read.</summary>
public static class QuestionText
{
    /// <summary>The most characters a question may have.</summary>
    public const int Longest = 1000;

    /// <summary>The text without characters that can't be seen or that turn its direction, and with single spaces.</summary>
    public static string Clean(string? typed)
    {
        var text = new StringBuilder();
        foreach (var rune in (typed ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control)
            {
                text.Append(text.Length == 0 || text[^1] == ' ' ? "" : " ");
            }
            else if (IsVisible(rune))
            {
                text.Append(rune);
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>The text with full-width letters and marks as plain ones.</summary>
    internal static string Fold(string text) =>
        string.Concat(Clean(text).Select(static letter => letter is >= '\uFF01' and <= '\uFF5E' ? (char)(letter - 0xFEE0) : letter));

    private static bool IsVisible(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
