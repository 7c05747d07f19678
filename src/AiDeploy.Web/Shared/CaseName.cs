using System.Text.RegularExpressions;

namespace AiDeploy.Web.Shared;

/// <summary>The name that somebody gives a case. It stands in a link, so it is shown as the words of whoever made the link.</summary>
/// <param name="Typed">What was typed, with single spaces between its words; empty where there is no name.</param>
public sealed partial record CaseName(string Typed)
{
    /// <summary>The key before it, in the link of a result and in a portfolio.</summary>
    public const string Key = "case";

    public const int Longest = 60;

    private const string Rule =
        "The name of a case starts with a letter or a digit, and has only letters, digits, spaces and plain punctuation";

    public static readonly CaseName None = new("");

    /// <summary>Why it can't be a name; null where it can, and where there is none.</summary>
    public string? Problem { get; } = ProblemOf(Typed);

    /// <summary>The name; empty where there is none that can be used.</summary>
    public string Text => Problem is null ? Typed : "";

    /// <summary>What goes along to another address.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs => Text.Length == 0 ? [] : [new(Key, Text)];

    /// <summary>The name in an address; of several the last counts.</summary>
    public static CaseName In(IQueryCollection query) => Of(query[Key].LastOrDefault());

    public static CaseName Of(string? typed) => string.IsNullOrEmpty(typed) ? None : new(Tidy(typed));

    private static string Tidy(string typed) => string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? ProblemOf(string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        var shown = DisplayText.Short(name);
        return name.Length > Longest ? $"The name of a case has at most {Longest} characters: shorten “{shown}”"
            : Link.IsMatch(name) ? $"The name of a case can’t be a link: change “{shown}”"
            : Refused.Match(name) is { Success: true } sign ? $"{Rule}: change “{shown}”. It can’t have “{SignAt(name, sign.Index)}”"
            : Start.IsMatch(name) ? null
            : $"{Rule}: change “{shown}”. It can’t start with “{SignAt(name, 0)}”";
    }

    private static string SignAt(string name, int place) => Rune.TryGetRuneAt(name, place, out var sign) ? $"{sign}" : "�";

    /// <summary>
    /// What markup is made of, a sign of equality, which in an address begins an input, and a name to notify, as in @team. All else that
    /// is plain is escaped where it is written.
    /// </summary>
    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd} .,:;!?'’()&–—“”„""/#%+*·…°@-]|@(?! )")]
    private static partial Regex Refused { get; }

    /// <summary>No sign that a formula of a spreadsheet, markup or an address starts with.</summary>
    [GeneratedRegex(@"^[“„""(]?[\p{L}\p{Nd}]")]
    private static partial Regex Start { get; }

    /// <summary>A scheme, or words joined by a dot as hosts have them.</summary>
    [GeneratedRegex(@"://|^www\.|[\p{L}\p{Nd}]\.\p{L}{2,}", RegexOptions.IgnoreCase)]
    private static partial Regex Link { get; }
}
