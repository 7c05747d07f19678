namespace AiDeploy.Web.Shared.Cards;

/// <summary>Headline and text, broken into lines.</summary>
internal sealed record CardText(float Size, IReadOnlyList<string> Headline, float TextSize, IReadOnlyList<string> Text)
{
    /// <summary>Space between the two, in pixels.</summary>
    public const float Gap = 20;

    private const float Largest = 84;
    private const float Smallest = 44;

    /// <summary>From one line of the headline to the next.</summary>
    public float HeadlineStep => Size * 1.12f;

    /// <summary>From one line of the text to the next.</summary>
    public float TextStep => TextSize * 1.28f;

    private float Height => (Headline.Count * HeadlineStep) + Gap + (Text.Count * TextStep);

    /// <summary>Width of the headline's longest line: a long word may be wider than the picture.</summary>
    private float Widest
    {
        get
        {
            using var font = CardFonts.Of(CardFonts.Serif, Size);
            return Headline.Max(line => font.MeasureText(line));
        }
    }

    /// <summary>The largest setting that fits; the text is cut where even the smallest does not.</summary>
    public static CardText Fit(string headline, string text, float width, float height)
    {
        var words = Set(headline, text, Largest, width);
        while ((words.Height > height || words.Widest > width) && words.Size > Smallest)
        {
            words = Set(headline, text, words.Size - 4, width);
        }

        var tooMany = (int)Math.Ceiling((words.Height - height) / words.TextStep);
        return tooMany > 0 ? words with { Text = Cut(words.Text, Math.Max(words.Text.Count - tooMany, 0)) } : words;
    }

    private static CardText Set(string headline, string text, float size, float width)
    {
        var textSize = Math.Clamp(size / 2, 32, 40);
        using var large = CardFonts.Of(CardFonts.Serif, size);
        using var small = CardFonts.Of(CardFonts.Sans, textSize);
        var lines = LineBreaks.Balance(headline, line => large.MeasureText(line), width, 20);
        return new(size, lines, textSize, LineBreaks.Fill(text, line => small.MeasureText(line), width));
    }

    /// <summary>The last word makes room for the ellipsis.</summary>
    private static List<string> Cut(IReadOnlyList<string> lines, int count) =>
        count == 0 ? [] : [.. lines.Take(count - 1), lines[count - 1][..lines[count - 1].LastIndexOf(' ')] + " …"];
}
