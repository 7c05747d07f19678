namespace AiDeploy.Web.Shared;

/// <summary>Text as readers see it.</summary>
internal static class DisplayText
{
    /// <summary>As much of what somebody typed as is worth showing.</summary>
    public static string Short(string typed) => typed.Length <= 60 ? typed : typed[..60] + "…";

    /// <summary>A name within a sentence: lower-case, unless it starts with an abbreviation.</summary>
    public static string Within(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>A date: November 23, 2026.</summary>
    public static string Day(DateOnly date) => date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date for machines: 2026-11-23.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day it is, at the prime meridian.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Statements in one sentence, any of which may hold: "You have none, you have few, or nobody knows".</summary>
    public static string AnyOf(IEnumerable<string> statements) => Chain(statements, "or");

    /// <summary>Statements in one sentence, all of which hold: "You have none, and the bill is high".</summary>
    public static string AllOf(IEnumerable<string> statements) => Chain(statements, "and");

    /// <summary>Words joined as in a sentence: "a, b or c".</summary>
    public static string Either(IReadOnlyList<string> words) => Join(words, "or");

    /// <summary>Words joined as in a sentence: "a, b and c".</summary>
    public static string All(IReadOnlyList<string> words) => Join(words, "and");

    private static string Chain(IEnumerable<string> statements, string link)
    {
        List<string> parts = [.. statements.Select(static (statement, place) => place == 0 ? statement : Within(statement))];
        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts[..^1])}, {link} {parts[^1]}";
    }

    private static string Join(IReadOnlyList<string> words, string last) =>
        words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.Take(words.Count - 1))} {last} {words[^1]}";
}
