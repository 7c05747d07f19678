using AiDeploy.Reference;

namespace AiDeploy.Costs;

/// <summary>What money is told in. Everything is computed in US dollars, and converted only where it is typed and shown.</summary>
/// <param name="Id">The ISO 4217 code in lower case, as addresses carry it.</param>
/// <param name="Name">One of it, such as "Euro".</param>
/// <param name="Plural">Several, within a sentence: "euros".</param>
/// <param name="Symbol">What stands before an amount.</param>
/// <param name="PerDollar">Units of it for one US dollar.</param>
/// <param name="Rate">The row of the rate; null for the US dollar.</param>
public sealed record Currency(string Id, string Name, string Plural, string Symbol, decimal PerDollar, Row? Rate)
{
    private const string Dollars = "dollars";

    /// <summary>The currency of all prices, and of links that name none.</summary>
    public static Currency Dollar { get; } = new("usd", "US dollar", "US dollars", "$", 1, null);

    /// <summary>The ISO 4217 code.</summary>
    public string Code => Id.ToUpperInvariant();

    /// <summary>US dollars in this currency.</summary>
    public decimal Of(decimal dollars) => dollars * PerDollar;

    /// <summary>The value of an input as it is typed and shown: money in this currency.</summary>
    public decimal Of(CostInput input, decimal value) => input.IsMoney() ? Of(value) : value;

    /// <summary>The value of an input that was typed in this currency: money in US dollars.</summary>
    public decimal ToDollars(CostInput input, decimal typed) => input.IsMoney() ? typed / PerDollar : typed;

    /// <summary>The unit of a field, with money in this currency: "euros an hour".</summary>
    public string UnitOf(CostField field) =>
        Rate is not null && field.Input.IsMoney() ? Plural + field.Unit[Dollars.Length..] : field.Unit;

    /// <summary>True for what people write beside an amount: the symbol, the code, or its name.</summary>
    public bool IsSign(string word) => Symbol == word
        || string.Equals(Id, word, StringComparison.OrdinalIgnoreCase)
        || Name.Split(' ').Concat(Plural.Split(' ')).Contains(word, StringComparer.OrdinalIgnoreCase);

    internal static Currency Of(Row row, Dated dated)
    {
        var figures = (RateFigures)dated.Figures;
        return new(row.Id, row.Item, figures.Plural, figures.Symbol, figures.PerDollar, row);
    }

    /// <summary>True where a unit counts money.</summary>
    internal static bool IsMoney(string unit) => unit.StartsWith(Dollars, StringComparison.Ordinal);
}
