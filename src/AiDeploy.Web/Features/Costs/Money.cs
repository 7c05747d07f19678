using System.Text.RegularExpressions;

namespace AiDeploy.Web.Features.Costs;

/// <summary>How amounts are written: US dollars come in, and the currency chosen is told.</summary>
internal sealed partial record Money(Currency Currency)
{
    /// <summary>A symbol of letters needs a space that no line breaks at.</summary>
    private string Before { get; } = char.IsLetter(Currency.Symbol[^1]) ? $"{Currency.Symbol}\u00a0" : Currency.Symbol;

    /// <summary>Whole from a hundred on, with cents below.</summary>
    public string Whole(decimal dollars)
    {
        var amount = Currency.Of(dollars);
        return Math.Abs(amount) < 100 && amount % 1 != 0
            ? Write(amount)
            : Text($"{Math.Round(amount, MidpointRounding.AwayFromZero):#,0}");
    }

    /// <summary>Two figures, for what is estimated: $88,840 is $89,000, and 1,234,000 is $1.2 million.</summary>
    public string About(decimal dollars)
    {
        var amount = CostText.TwoFigures(Currency.Of(dollars));
        return amount < 10 && amount % 1 != 0 ? Write(amount) : Before + CostText.Count(amount);
    }

    public string Cents(decimal dollars) => Write(Currency.Of(dollars));

    /// <summary>A price to the last digit it has. What is converted has no last digit, and keeps those that matter.</summary>
    public string Exact(decimal dollars)
    {
        var amount = Math.Round(Currency.Of(dollars), 6);
        // What was typed in the currency is no round sum of dollars, and what we give in dollars is.
        var isConverted = Math.Round(amount, 4) != amount || Math.Round(dollars, 6) == dollars;
        if (isConverted && Currency.Rate is not null)
        {
            amount = Math.Round(amount, Math.Abs(amount) >= 1 ? 2 : 4);
        }

        return amount % 1 == 0 ? Text($"{amount:#,0}") : Text($"{amount:#,0.00##}");
    }

    /// <summary>An amount on an axis, already in the currency.</summary>
    public string Axis(decimal amount) => Before + CostText.Short(amount);

    /// <summary>An amount in cents that is already in the currency.</summary>
    public string Write(decimal amount) => Text($"{Math.Round(amount, 2, MidpointRounding.AwayFromZero):#,0.00}");

    /// <summary>Words that name amounts in dollars, with the amounts in the currency.</summary>
    public string Tell(string words) => Currency.Rate is null
        ? words
        : Dollars.Replace(words, amount =>
        {
            var dollars = decimal.Parse(amount.Groups[1].Value, CultureInfo.InvariantCulture);
            return dollars >= 100 ? Whole(dollars) : Exact(dollars);
        });

    /// <summary>A value of an input with its unit: $3.99 an hour, 70 percent.</summary>
    public string Value(CostField field, decimal value) => field.Input.IsMoney()
        ? $"{Exact(value)}{Tail(field.Unit)}"
        : $"{CostText.Count(value)} {field.Unit}";

    /// <summary>What follows an amount: " an hour" of "dollars an hour".</summary>
    private static string Tail(string unit) => unit.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? unit[end..] : "";

    private string Text(FormattableString amount) => Before + amount.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\$([0-9][0-9,]*(?:\.[0-9]+)?)")]
    private static partial Regex Dollars { get; }
}
