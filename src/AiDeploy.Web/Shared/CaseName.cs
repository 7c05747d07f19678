using System.Text.RegularExpressions;

namespace AiDeploy.Web.Shared;

/// <summary>The name that somebody gives a case. It stands in a link, so it is shown as the words of whoever made the link.</summary>
internal static partial class CaseName
{
    /// <summary>The key before it, in the link of a recommendation and in a portfolio.</summary>
    public const string Key = "case";

    public const int Longest = 60;

    /// <summary>What was typed, with single spaces between its words.</summary>
    public static string Tidy(string typed) => string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Why a tidy text can't be a name; null where it can, and where it is empty.</summary>
    public static string? ProblemOf(string name)
    {
        if (name.Length == 0)
        {
            return null;
        }

        var shown = DisplayText.Short(name);
        return name.Length > Longest ? $"The name of a case has at most {Longest} characters: shorten “{shown}”"
            : Link.IsMatch(name) ? $"The name of a case can’t be a link: change “{shown}”"
            : Plain.IsMatch(name) ? null
            : "The name of a case starts with a letter or a digit, and has only letters, digits, spaces and plain punctuation: "
                + $"change “{shown}”";
    }

    /// <summary>No slash and no sign that markup, a spreadsheet or an address starts with.</summary>
    [GeneratedRegex(@"^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd} .,:;!?'’()&–-]*\z")]
    private static partial Regex Plain { get; }

    /// <summary>A scheme, or words joined by a dot as hosts have them.</summary>
    [GeneratedRegex(@"://|^www\.|[\p{L}\p{Nd}]\.\p{L}{2,}", RegexOptions.IgnoreCase)]
    private static partial Regex Link { get; }
}
