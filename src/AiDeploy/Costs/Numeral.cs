namespace AiDeploy.Costs;

/// <summary>Figures with their separators: 1,000,000, 1.000.000, 1 000 000, 1'000'000, 0.5 and 0,5.</summary>
/// <remarks>
/// Two separators tell each other apart. One point or comma before three digits can mean either. Without decimals it parts thousands.
/// Where three decimals don't fit, a comma parts thousands; where they fit, a point marks decimals. The two other readings are refused:
/// a guess could be off by a thousand.
/// </remarks>
internal static class Numeral
{
    private const int Group = 3;

    /// <summary>Zeros that a whole number may have after its decimal mark, as amounts have: 20.00.</summary>
    private const int Zeros = 2;

    /// <summary>Reads figures for a field with so many decimals.</summary>
    public static NumberReading Read(string figures, int decimals)
    {
        var place = figures.LastIndexOfAny(['.', ',']);
        if (place < 0)
        {
            return Join(figures, "");
        }

        var (mark, whole, rest) = (figures[place], figures[..place], figures[(place + 1)..]);
        if (whole.Contains(mark, StringComparison.Ordinal))
        {
            return Join(figures, "");
        }

        if (!CanBeThousands(whole, rest))
        {
            return decimals == 0 && rest.Length > Zeros ? NumberReading.Refused(OfGroups(mark)) : Join(whole, rest);
        }

        if (decimals == 0 || (decimals < Group && mark == ','))
        {
            return Join(whole + rest, "");
        }

        return decimals < Group || mark == ','
            ? NumberReading.Refused($"“{figures}” can mean {whole}{rest} or {whole}.{rest}: write one of these without a comma")
            : Join(whole, rest);
    }

    private static bool CanBeThousands(string whole, string rest) =>
        rest.Length == Group && whole.Length is > 0 and <= Group && whole[0] != '0' && whole.All(char.IsAsciiDigit);

    private static NumberReading Join(string whole, string decimals)
    {
        char[] marks = [.. whole.Where(static letter => !char.IsAsciiDigit(letter)).Distinct()];
        if (marks.Length > 1)
        {
            return NumberReading.Refused(OfGroups(marks[1]));
        }

        var groups = whole.Split(marks);
        var areGroups = groups[0].Length is > 0 and <= Group && groups.Skip(1).All(static group => group.Length == Group);
        if (groups.Length > 1 && !areGroups)
        {
            return NumberReading.Refused(OfGroups(marks[0]));
        }

        var plain = $"{string.Concat(groups)}.{decimals}";
        var isNumber = decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        return isNumber ? new(number, null) : NumberReading.Refused(null);
    }

    private static string OfGroups(char mark)
    {
        var name = mark switch
        {
            ',' => "A comma",
            '.' => "A point",
            ' ' => "A space",
            _ => "An apostrophe",
        };
        return $"{name} does not fit here: groups have three digits and one separator, as in 1,000,000";
    }
}

/// <summary>A number that was read, or why it was not.</summary>
/// <param name="Value">The number; null where there is none.</param>
/// <param name="Reason">What stands in the way; null where the number does, or where its range says it.</param>
internal sealed record NumberReading(decimal? Value, string? Reason)
{
    public static NumberReading Refused(string? reason) => new(null, reason);
}
