using System.Security.Cryptography;

namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>
/// The style sheet of a map that stands alone. It is map.css, as on the page, with the colors of site.css written out: other
/// programs than browsers know no custom properties, and a picture can't load a style sheet.
/// </summary>
internal static class MapStyle
{
    private static string Text { get; } = Write();

    public static string Element { get; } = $"<style>{Text}</style>";

    /// <summary>The digest by which a content security policy allows this style and no other.</summary>
    public static string Sha256 { get; } = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private static string Write()
    {
        using var stream = typeof(MapStyle).Assembly.GetManifestResourceStream("map.css")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var rules = lines.SkipWhile(static line => !line.StartsWith("@layer", StringComparison.Ordinal)).Skip(1).SkipLast(1).ToList();
        var light = Fill(rules, static token => token.Light);
        var dark = Fill(rules.Where(HasColor), static token => token.Dark);
        return $"{light}\n@media (prefers-color-scheme: dark) and (forced-colors: none) {{\n{dark}\n}}";
    }

    private static bool HasColor(string rule) =>
        rule.Contains("var(--", StringComparison.Ordinal) && !rule.Contains("font", StringComparison.Ordinal);

    private static string Fill(IEnumerable<string> rules, Func<(string Token, string Light, string Dark), string> color) =>
        Palette.Tokens.Aggregate(
            string.Join('\n', rules),
            (text, token) => text.Replace($"var(--{token.Token})", color(token), StringComparison.Ordinal));
}
