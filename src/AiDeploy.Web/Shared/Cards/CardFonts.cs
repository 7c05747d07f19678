using SkiaSharp;

namespace AiDeploy.Web.Shared.Cards;

/// <summary>The faces of share images. They come with the site, so that a picture has the same bytes on every machine.</summary>
internal static class CardFonts
{
    public static SKTypeface Serif { get; } = Load("source-serif-4-latin-600-normal.woff");

    public static SKTypeface Sans { get; } = Load("source-sans-3-latin-400-normal.woff");

    public static SKTypeface SansBold { get; } = Load("source-sans-3-latin-600-normal.woff");

    public static SKFont Of(SKTypeface face, float size) =>
        new(face, size) { Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };

    private static SKTypeface Load(string name)
    {
        using var stream = typeof(CardFonts).Assembly.GetManifestResourceStream(name)!;
        return SKTypeface.FromStream(stream) ?? throw new InvalidOperationException($"{name} is not a font that can be read");
    }
}
