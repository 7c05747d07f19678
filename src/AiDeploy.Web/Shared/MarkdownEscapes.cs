namespace AiDeploy.Web.Shared;

/// <summary>Words as Markdown shows them, letter by letter.</summary>
internal static class MarkdownEscapes
{
    private const string Special = "\\`*_[]<>#|&~";

    public static string Of(string words) =>
        string.Concat(words.Select(static letter => (Special.Contains(letter, StringComparison.Ordinal) ? "\\" : "") + letter));
}
