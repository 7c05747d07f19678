using System.Collections.Immutable;
using Microsoft.Playwright;
using UglyToad.PdfPig;

namespace AiDeploy.Browser.Tests.Staging;

/// <summary>A sheet of a printed page.</summary>
/// <param name="Words">What stands on it as it is read, without spaces.</param>
/// <param name="Filled">The share of its height down to the last line.</param>
internal sealed record Sheet(string Words, double Filled, bool IsWide)
{
    /// <summary>Prints a page on A4, in the margins that a browser leaves.</summary>
    public static async Task<ImmutableArray<Sheet>> PrintAsync(IPage page)
    {
        const string Margin = "1cm";
        using var pdf = PdfDocument.Open(await page.PdfAsync(new()
        {
            Format = "A4", PreferCSSPageSize = true, Margin = new() { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin },
        }));
        return [.. pdf.GetPages().Select(static sheet => new Sheet(
            Bare(string.Concat(InReadingOrder(sheet))),
            sheet.Letters.Count == 0 ? 0 : 1 - (sheet.Letters.Min(static letter => letter.BoundingBox.Bottom) / sheet.Height),
            sheet.Width > sheet.Height))];
    }

    public static string Bare(string words) => string.Concat(words.Where(static letter => !char.IsWhiteSpace(letter)));

    /// <summary>A browser writes in the order in which it paints, some letters as one sign. Those of a line differ by less than a point.</summary>
    private static IEnumerable<string> InReadingOrder(UglyToad.PdfPig.Content.Page page)
    {
        var (line, last) = (0, double.MaxValue);
        var placed = new List<(int Line, double X, string Value)>();
        foreach (var letter in page.Letters.OrderByDescending(static letter => letter.StartBaseLine.Y))
        {
            line += last - letter.StartBaseLine.Y > 1 ? 1 : 0;
            last = letter.StartBaseLine.Y;
            placed.Add((line, letter.StartBaseLine.X, letter.Value));
        }

        return placed.OrderBy(static letter => (letter.Line, letter.X))
            .Select(static letter => letter.Value switch { "ﬀ" => "ff", "ﬁ" => "fi", "ﬂ" => "fl", "ﬃ" => "ffi", var one => one });
    }
}
