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
        var rules = string.Join('\n', lines.SkipWhile(static line => !line.StartsWith("@layer", StringComparison.Ordinal)).Skip(1).SkipLast(1));
        var colors = string.Join('\n', rules.Split('\n').Where(static line => line.Contains("var(--", StringComparison.Ordinal) && !line.Contains("font", StringComparison.Ordinal)));
        return $"{Fill(rules, static token => token.Light)}\n@media (prefers-color-scheme: dark) and (forced-colors: none) {{\n{Fill(colors, static token => token.Dark)}\n}}";
    }

    private static string Fill(string rules, Func<(string Token, string Light, string Dark), string> color) =>
        Palette.Tokens.Aggregate(rules, (text, token) => text.Replace($"var(--{token.Token})", color(token), StringComparison.Ordinal));
}
