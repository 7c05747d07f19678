namespace AiDeploy.Costs;

/// <summary>Numbers as people write them: 2,000,000, 2.000.000, 2 million, 2k, $20, 20 €, 50 %, 60 people.</summary>
internal static partial class TypedNumber
{
    private const int Longest = 40;

    /// <summary>Decimals of a number before "million": as many as anybody writes.</summary>
    private const int ManyDecimals = 9;

    private static readonly ImmutableArray<Multiplier> Multipliers =
    [
        new(1_000, "k", "tsd", "thousand"),
        new(1_000_000, "m", "mn", "mio", "million"),
        new(1_000_000_000, "b", "bn", "mrd", "billion"),
        new(1_000_000_000_000, "trillion"),
    ];

    private sealed record Multiplier(decimal Factor, params ImmutableArray<string> Words);

    /// <summary>Reads a field; money must be in the currency.</summary>
    public static NumberReading Read(CostField field, string text, Currency currency)
    {
        if (text.Length > Longest)
        {
            return NumberReading.Refused($"It must not be longer than {Longest} signs");
        }

        var match = Parts.Match(string.Concat(text.Select(Plain)));
        if (!match.Success)
        {
            return NumberReading.Refused($"“{text}” is no number");
        }

        string[] before = [.. WordsOf(match.Groups["before"])];
        string[] after = [.. WordsOf(match.Groups["after"])];
        var multiplier = Multipliers.FirstOrDefault(row => after.Length > 0 && row.Words.Any(word => Is(after[0], word)));
        if (before.Concat(after.Skip(multiplier is null ? 0 : 1)).FirstOrDefault(word => !Belongs(field, word, currency)) is { } odd)
        {
            return NumberReading.Refused(WhyNot(field, odd, currency));
        }

        var reading = Numeral.Read(match.Groups["figures"].Value, multiplier is null ? field.Decimals : ManyDecimals);
        return reading.Value is { } number ? InRange(field, number, multiplier?.Factor ?? 1) : reading;
    }

    /// <summary>What to write instead of what <see cref="Read"/> can't take.</summary>
    public static string Advice(CostField field, Currency currency, string? reason)
    {
        var kind = field.Decimals switch
        {
            0 => "a whole number",
            1 => "a number with at most 1 digit after the point",
            _ => $"a number with at most {field.Decimals} digits after the point",
        };
        var range = string.Create(CultureInfo.InvariantCulture, $"from {field.Min:#,0.######} to {field.Max:#,0.######}");
        var advice = $"{field.Label} must be {kind} {range} ({currency.UnitOf(field)})";
        return reason is null ? advice : $"{advice}. {reason}";
    }

    private static NumberReading InRange(CostField field, decimal number, decimal factor)
    {
        // Compared before it is multiplied: the product may be more than a decimal holds.
        if (number > field.Max / factor || number * factor < field.Min)
        {
            return NumberReading.Refused(null);
        }

        var product = number * factor;
        return decimal.Round(product, field.Decimals) == product ? new(product, null) : NumberReading.Refused(null);
    }

    /// <summary>True for a word that the field itself names: its currency, its unit, or what it counts.</summary>
    private static bool Belongs(CostField field, string word, Currency currency)
    {
        if (currency.IsSign(word))
        {
            return field.Input.IsMoney();
        }

        return word is "/"
            || (word == "%" && field.Unit.StartsWith("percent", StringComparison.Ordinal))
            || $"{currency.UnitOf(field)} {field.Label}".Split(' ').Any(own => Is(own, word));
    }

    private static string WhyNot(CostField field, string word, Currency currency)
    {
        var isMoney = field.Input.IsMoney() && char.GetUnicodeCategory(word[0]) == UnicodeCategory.CurrencySymbol;
        return isMoney
            ? $"“{word}” is another currency: amounts are in {currency.Plural}, as chosen under “Currency”"
            : $"“{word}” does not belong to this number: "
                + (Counts.IsMatch(word) ? "write it out in figures, such as 1000000" : "leave it out");
    }

    /// <summary>Spaces and figures of every kind as plain ones; whole-width signs and curly apostrophes too.</summary>
    private static char Plain(char sign)
    {
        if (char.IsWhiteSpace(sign))
        {
            return ' ';
        }

        if (char.IsDigit(sign))
        {
            return (char)('0' + (int)char.GetNumericValue(sign));
        }

        return sign switch
        {
            '’' or '‘' or 'ʼ' => '\'',
            >= '！' and <= '～' => (char)(sign - '！' + '!'),
            _ => sign,
        };
    }

    private static IEnumerable<string> WordsOf(Group group) => Words.Matches(group.Value).Select(static word => word.Value.TrimEnd('.'));

    /// <summary>The same word, in the singular or the plural.</summary>
    private static bool Is(string one, string other) => string.Equals(Stem(one), Stem(other), StringComparison.OrdinalIgnoreCase);

    private static string Stem(string word) => word.Length > 1 && word.EndsWith('s') ? word[..^1] : word;

    /// <summary>Without it, the figures left would be another number.</summary>
    [GeneratedRegex(@"^(?:e[0-9]|[-−0-9(×*^÷\p{No}])", RegexOptions.IgnoreCase)]
    private static partial Regex Counts { get; }

    [GeneratedRegex(@"^ *\+?(?<before>[^0-9]*?)(?<figures>[.,]?[0-9]([0-9.,' ]*[0-9])?[.,]?)(?<after>|[^0-9].*)\z")]
    private static partial Regex Parts { get; }

    [GeneratedRegex(@"[\p{L}][\p{L}\p{Nd}]*\.?|\S")]
    private static partial Regex Words { get; }
}
