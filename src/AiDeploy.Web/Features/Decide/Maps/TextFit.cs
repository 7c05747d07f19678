namespace AiDeploy.Web.Features.Decide.Maps;

/// <summary>Fits words into a drawing without a font at hand. It assumes a wide one (DejaVu Sans), so that others fit too.</summary>
internal static class TextFit
{
    public static double Width(string text, double size) => Math.Ceiling(text.Sum(Ems) * size);

    public static double Widest(IEnumerable<string> lines, double size) => lines.Max(line => Width(line, size));

    /// <summary>As few lines as possible, about equally long; what has no room in them ends in an ellipsis.</summary>
    public static ImmutableArray<string> Wrap(string text, double size, double widest, int most)
    {
        var lines = LineBreaks.Fill(text, Measure, widest);
        return lines.Count > most
            ? [.. lines.Take(most - 1), Cut(string.Join(' ', lines.Skip(most - 1)), size, widest)]
            : [.. LineBreaks.Balance(text, Measure, widest, 4)];

        double Measure(string line) => Width(line, size);
    }

    private static string Cut(string text, double size, double widest)
    {
        var length = text.Length;
        while (length > 1 && Width(text[..length] + '…', size) > widest)
        {
            length--;
        }

        return text[..length].TrimEnd(' ', ',', '/') + '…';
    }

    private static double Ems(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '’' or '.' or ',' or ' ' or ':' => 0.32,
        'f' or 't' or 'r' or '-' or '/' or '(' or ')' or 'I' or 'J' => 0.4,
        'm' or 'w' or 'M' or 'W' or '…' or '%' => 0.98,
        'c' or 's' or 'k' or 'v' or 'x' or 'y' or 'z' => 0.58,
        >= 'A' and <= 'Z' => 0.74,
        _ => 0.64,
    };
}
