namespace AiDeploy.Costs;

/// <summary>Numbers as people write them: 2,000,000, 2.000.000, 2 million, 2k, $20, 20 €, 50 %, 60 people.</summary>
internal static partial class TypedNumber
{
    private const int Longest = 40;

    /// <summary>A number written out, for fields that take one so large.</summary>
    private const int Example = 1_000_000;

    /// <summary>Decimals of a number before "million": as many as anybody writes.</summary>
    private const int ManyDecimals = 9;

    private static readonly ImmutableArray<Multiplier> Multipliers =
    [
        new(1_000, "k", "tsd", "thousand"),
        new(1_000_000, "m", "mn", "mio", "million"),
        new(1_000_000_000, "b", "bn", "mrd", "billion"),
        new(1_000_000_000_000, "trillion"),
    ];

    private static readonly ImmutableHashSet<string> Months =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "mo", "mth", "monat", "monate", "mois", "mes", "meses", "mese", "mesi");

    /// <summary>Words between a number and its unit.</summary>
    private static readonly ImmutableHashSet<string> Links =
        ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "per", "a", "an", "each", "pro", "je", "im", "par", "por", "al");

    private sealed record Multiplier(decimal Factor, params ImmutableArray<string> Words);

    /// <summary>Reads a field; money must be in the currency.</summary>
    public static NumberReading Read(CostField field, string text, Currency currency)
    {
        if (text.Length > Longest)
        {
            return NumberReading.Refused($"It must not be longer than {Longest} signs");
        }

        var match = Parts.Match(NoCents.Replace(string.Concat(text.Select(Plain)), ""));
        if (!match.Success)
        {
            return NumberReading.Refused($"“{text}” is no number");
        }

        string[] before = [.. WordsOf(match.Groups["before"])];
        string[] after = [.. WordsOf(match.Groups["after"])];
        var multiplier = Multipliers.FirstOrDefault(row => after.Length > 0 && row.Words.Any(word => Is(after[0], word)));
        if (before.FirstOrDefault(word => !Belongs(field, word, currency)) is { } odd)
        {
            return NumberReading.Refused(WhyNot(field, odd, currency, isBehind: false));
        }

        if (Between(after) is { } between)
        {
            return NumberReading.Refused($"“{between}” stands between two numbers: write one number");
        }

        if (after.Skip(multiplier is null ? 0 : 1).Where((word, place) => !IsBracket(word, after, place + (multiplier is null ? 0 : 1)))
            .FirstOrDefault(word => !Links.Contains(word) && !Belongs(field, word, currency)) is { } behind)
        {
            return NumberReading.Refused(WhyNot(field, behind, currency, isBehind: true));
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

        string[] unit = currency.UnitOf(field).Split(' ');
        return word is "/"
            || (Months.Contains(word) && unit.Any(static own => Is(own, "month")))
            || (word == "%" && field.Unit.StartsWith("percent", StringComparison.Ordinal))
            || unit.Concat(field.Label.Split(' ')).Any(own => Is(own, word));
    }

    /// <summary>What parts two numbers: a dash, or a word.</summary>
    private static string? Between(string[] after) => Enumerable.Range(1, Math.Max(0, after.Length - 1))
        .Where(place => char.IsAsciiDigit(after[place][0]) && Parting.IsMatch(after[place - 1]))
        .Select(place => after[place - 1]).FirstOrDefault();

    /// <summary>True for a bracket around words.</summary>
    private static bool IsBracket(string word, string[] words, int place) =>
        word is ")" or "]" || (word is "(" or "[" && place + 1 < words.Length && !char.IsAsciiDigit(words[place + 1][0]));

    private static string WhyNot(CostField field, string word, Currency currency, bool isBehind)
    {
        if (field.Input.IsMoney() && OfMoney.IsMatch(word))
        {
            return $"“{word}” is another currency: amounts are in {currency.Plural}, as chosen under “Currency”";
        }

        // Only words that change nothing can be left out: without a period or a multiplier, the number would be another one.
        var isHarmless = Harmless.IsMatch(word) || (!isBehind && !char.IsLetter(word[0]));
        var inFigures = field.Max < Example ? "write it out in figures" : $"write it out in figures, such as {Example}";
        return $"“{word}” does not belong to this number: " + (Counts.IsMatch(word) ? inFigures
            : isHarmless ? "leave it out"
            : $"write the amount in {CountedIn(field, currency)}, all in figures");
    }

    /// <summary>What a field counts: "requests a month", "dollars per person per month".</summary>
    private static string CountedIn(CostField field, Currency currency)
    {
        var unit = currency.UnitOf(field);
        return unit.StartsWith("a ", StringComparison.Ordinal) ? $"{field.Label.ToLowerInvariant()} {unit}" : unit;
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

    private static IEnumerable<string> WordsOf(Group group) => Words.Matches(group.Value)
        .Select(static word => word.Value is "." ? word.Value : word.Value.TrimEnd('.'));

    /// <summary>The same word, in the singular or the plural.</summary>
    private static bool Is(string one, string other) => string.Equals(Stem(one), Stem(other), StringComparison.OrdinalIgnoreCase);

    private static string Stem(string word) => word.Length > 1 && word.EndsWith('s') ? word[..^1] : word;

    /// <summary>Without it, the figures left would be another number.</summary>
    [GeneratedRegex(@"^(?:e[0-9]|[-−0-9(×*^÷\p{No}])", RegexOptions.IgnoreCase)]
    private static partial Regex Counts { get; }

    [GeneratedRegex(@"^(?:[-\u2010-\u2015−]|\p{L}+)\z")]
    private static partial Regex Parting { get; }

    [GeneratedRegex(
        @"^(?:\p{Sc}|USD|EUR|GBP|CHF|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|AUD|CAD|Fr|kr|dollars?|euros?|pounds?|francs?)\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex OfMoney { get; }

    [GeneratedRegex(
        @"^(?:about|approx|approximately|around|roughly|circa|ca|etwa|rund|env|environ|est|estimated?|~|≈)\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex Harmless { get; }

    /// <summary>The dash that stands for no cents: 20.–</summary>
    [GeneratedRegex(@"(?<=[0-9][.,])[-–—](?=\s*$)")]
    private static partial Regex NoCents { get; }

    [GeneratedRegex(@"^ *\+?(?<before>[^0-9]*?)(?<figures>[.,]?[0-9]([0-9.,' ]*[0-9])?[.,]?)(?<after>|[^0-9].*)\z")]
    private static partial Regex Parts { get; }

    [GeneratedRegex(@"\p{L}[\p{L}\p{Nd}]*(?:\.\p{L}+)*\.?|\S")]
    private static partial Regex Words { get; }
}
