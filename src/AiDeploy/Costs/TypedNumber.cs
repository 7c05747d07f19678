namespace AiDeploy.Costs;

/// <summary>Numbers as people write them: 2,000,000 or 2 million. A point or comma with two readings is never guessed at.</summary>
internal static partial class TypedNumber
{
    private const int Longest = 40;

    private static readonly ImmutableArray<Multiplier> Multipliers =
        [new("thousand", 1_000), new("million", 1_000_000), new("billion", 1_000_000_000)];

    private sealed record Multiplier(string Word, decimal Factor);

    public static decimal? Read(CostField field, string text)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        var (word, factor) = MultiplierOf(text);
        var figures = text[..^word.Length].TrimEnd();
        var isWhole = field.Decimals == 0 && word.Length == 0;
        if (text.Length > Longest || !Grouped.IsMatch(figures) || (isWhole && figures.Contains('.', StringComparison.Ordinal)))
        {
            return null;
        }

        // Compared before it is multiplied: the product may be more than a decimal holds.
        if (!decimal.TryParse(figures, Style, CultureInfo.InvariantCulture, out var digits) || digits > field.Max / factor)
        {
            return null;
        }

        var number = digits * factor;
        var isFine = word.Length == 0 ? number.Scale <= field.Decimals : decimal.Round(number, field.Decimals) == number;
        return isFine && number >= field.Min && number <= field.Max ? number : null;
    }

    /// <summary>What to write instead of what <see cref="Read"/> can't take.</summary>
    public static string Advice(CostField field, string text)
    {
        var figures = text[..^MultiplierOf(text).Word.Length].TrimEnd();
        var kind = field.Decimals switch
        {
            0 => "a whole number",
            1 => "a number with at most 1 digit after the point",
            _ => $"a number with at most {field.Decimals} digits after the point",
        };
        var range = string.Create(CultureInfo.InvariantCulture, $"from {field.Min:#,0.######} to {field.Max:#,0.######}");
        var advice = $"{field.Label} must be {kind} {range} ({field.Unit})";
        var hasOddComma = text.Length <= Longest && WithComma.IsMatch(figures) && !Grouped.IsMatch(figures);
        return hasOddComma ? $"{advice}. {WithoutComma(field, text, figures)}" : advice;
    }

    private static string WithoutComma(CostField field, string text, string figures)
    {
        if (!OneComma.IsMatch(figures))
        {
            return "A comma stands only before three digits, as in 1,000";
        }

        var digits = text.Replace(",", "", StringComparison.Ordinal).TrimStart('0');
        var plain = digits.Length > 0 ? digits : "0";
        return field.Decimals == 0 && figures.Length == text.Length
            ? $"Write {plain} without a comma"
            : $"Write {text.Replace(',', '.')} with a point, or {plain} without a comma";
    }

    private static Multiplier MultiplierOf(string text) =>
        Multipliers.FirstOrDefault(row => text.EndsWith(row.Word, StringComparison.OrdinalIgnoreCase), new("", 1));

    [GeneratedRegex(@"^([1-9][0-9]{0,2}(,[0-9]{3})+|[0-9]*)(\.[0-9]*)?\z")]
    private static partial Regex Grouped { get; }

    [GeneratedRegex(@"^[0-9.,]*,[0-9.,]*\z")]
    private static partial Regex WithComma { get; }

    [GeneratedRegex(@"^[0-9]+,[0-9]+\z")]
    private static partial Regex OneComma { get; }
}
