namespace AiDeploy.Costs;

/// <summary>Numbers as people write them: 2,000,000 or 2 million. A point or comma that can be read in two ways is never guessed at.</summary>
internal static partial class TypedNumber
{
    private const int Longest = 40;

    private static readonly (string Word, decimal Factor)[] Factors = [("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000)];

    /// <summary>The number typed in a field; null where the field can't take it.</summary>
    public static decimal? Read(CostField field, string text)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        var (word, factor) = WordOf(text);
        var figures = text[..^word.Length].TrimEnd();
        var isWhole = field.Decimals == 0 && word.Length == 0;
        return text.Length <= Longest && Grouped.IsMatch(figures) && !(isWhole && figures.Contains('.', StringComparison.Ordinal))
            && decimal.TryParse(figures, Style, CultureInfo.InvariantCulture, out var digits) && digits <= field.Max / factor
            && digits * factor is var number && number >= field.Min && number <= field.Max
            && (word.Length == 0 ? number.Scale <= field.Decimals : decimal.Round(number, field.Decimals) == number) ? number : null;
    }

    /// <summary>What to write instead of what <see cref="Read"/> can't take.</summary>
    public static string Advice(CostField field, string text)
    {
        var figures = text[..^WordOf(text).Word.Length].TrimEnd();
        var kind = field.Decimals == 0 ? "a whole number" : $"a number with at most {field.Decimals} {(field.Decimals == 1 ? "digit" : "digits")} after the point";
        var range = string.Create(CultureInfo.InvariantCulture, $"{field.Label} must be {kind} from {field.Min:#,0.######} to {field.Max:#,0.######} ({field.Unit})");
        return text.Length <= Longest && WithComma.IsMatch(figures) && !Grouped.IsMatch(figures) ? $"{range}. {WithoutComma(field, text, figures)}" : range;
    }

    private static string WithoutComma(CostField field, string text, string figures)
    {
        var plain = text.Replace(",", "", StringComparison.Ordinal).TrimStart('0') is { Length: > 0 } rest ? rest : "0";
        return OneComma.IsMatch(figures) switch
        {
            false => "A comma stands only before three digits, as in 1,000",
            true when field.Decimals == 0 && figures.Length == text.Length => $"Write {plain} without a comma",
            _ => $"Write {text.Replace(',', '.')} with a point, or {plain} without a comma",
        };
    }

    private static (string Word, decimal Factor) WordOf(string text) =>
        Factors.FirstOrDefault(row => text.EndsWith(row.Word, StringComparison.OrdinalIgnoreCase), ("", 1));

    [GeneratedRegex(@"^([1-9][0-9]{0,2}(,[0-9]{3})+|[0-9]*)(\.[0-9]*)?\z")]
    private static partial Regex Grouped { get; }

    [GeneratedRegex(@"^[0-9.,]*,[0-9.,]*\z")]
    private static partial Regex WithComma { get; }

    [GeneratedRegex(@"^[0-9]+,[0-9]+\z")]
    private static partial Regex OneComma { get; }
}
