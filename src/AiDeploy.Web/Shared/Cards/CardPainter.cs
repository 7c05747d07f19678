using SkiaSharp;

namespace AiDeploy.Web.Shared.Cards;

/// <summary>Draws share images: words above, the route line below, in the colors of the site on light paper.</summary>
internal sealed class CardPainter : IDisposable
{
    /// <summary>Pixels; what the large sites crop least.</summary>
    public const int Width = 1200;

    public const int Height = 630;

    private const float Margin = 72;
    private const float WordsTop = 112;
    private const float WordsBottom = 412;

    /// <summary>Even paper compresses best unfiltered; level 9 saves a tenth of the bytes and takes five times as long.</summary>
    private static readonly SKPngEncoderOptions Png = new(SKPngEncoderFilterFlags.None, 4);

    /// <summary>16 bits a pixel are enough for words and lines, and make half the file.</summary>
    private readonly SKSurface surface = SKSurface.Create(new SKImageInfo(Width, Height, SKColorType.Rgb565, SKAlphaType.Opaque));
    private readonly Card card;

    private CardPainter(Card card) => this.card = card;

    private SKCanvas Canvas => surface.Canvas;

    public static IResult Answer(Guide guide, Card card) => Results.Bytes(Paint(card, guide.Site.Name), "image/png");

    public static byte[] Paint(Card card, string siteName)
    {
        using var painter = new CardPainter(card);
        painter.Canvas.Clear(SKColor.Parse(Palette.Light("paper")));
        painter.DrawHead(siteName);
        painter.DrawWords();
        CardLinePainter.Draw(painter.Canvas, card.Line, Margin);
        using var pixels = painter.surface.PeekPixels();
        using var png = pixels.Encode(Png)!;
        return png.ToArray();
    }

    public void Dispose() => surface.Dispose();

    private void DrawHead(string siteName)
    {
        using var soft = Ink("ink-soft");
        using var ink = Ink("ink");
        using var small = CardFonts.Of(CardFonts.SansBold, 30);
        using var brand = CardFonts.Of(CardFonts.Serif, 34);
        Canvas.DrawText(card.Eyebrow, Margin, 88, SKTextAlign.Left, small, soft);
        Canvas.DrawText(siteName, Width - Margin, 88, SKTextAlign.Right, brand, ink);
    }

    private void DrawWords()
    {
        using var soft = Ink("ink-soft");
        using var ink = Ink("ink");
        var words = CardText.Fit(card.Headline, card.Text, Width - (2 * Margin), WordsBottom - WordsTop);
        using var large = CardFonts.Of(CardFonts.Serif, words.Size);
        using var small = CardFonts.Of(CardFonts.Sans, words.TextSize);
        var y = WordsTop;
        foreach (var line in words.Headline)
        {
            y += words.HeadlineStep;
            Canvas.DrawText(line, Margin, y - (words.HeadlineStep * 0.22f), SKTextAlign.Left, large, ink);
        }

        y += CardText.Gap;
        foreach (var line in words.Text)
        {
            y += words.TextStep;
            Canvas.DrawText(line, Margin, y - (words.TextStep * 0.28f), SKTextAlign.Left, small, soft);
        }
    }

    private static SKPaint Ink(string token) => new() { Color = SKColor.Parse(Palette.Light(token)), IsAntialias = true };
}
