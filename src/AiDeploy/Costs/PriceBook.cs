using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace AiDeploy.Costs;

/// <summary>All prices over time, and the days on which a set of them was published.</summary>
/// <param name="Prices">The rows, in the order of the file.</param>
/// <param name="Editions">The days, oldest first; an estimate's address carries one, so that it computes the same cents for ever.</param>
public sealed record PriceBook(ImmutableArray<Price> Prices, ImmutableArray<Edition> Editions)
{
    /// <summary>The newest set.</summary>
    public PriceSheet Current => Sheets[^1];

    private ImmutableArray<PriceSheet> Sheets { get; } = [.. Editions.Select(edition => new PriceSheet(edition.Day, Prices))];

    /// <summary>The set published on a day; null where none was.</summary>
    public PriceSheet? Find(DateOnly day) => Sheets.FirstOrDefault(sheet => sheet.Day == day);
}

/// <summary>A published set of prices.</summary>
/// <param name="Day">The day it was published.</param>
/// <param name="Digest">Digest of its amounts, so that no later edit changes them unnoticed.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Edition(DateOnly Day, string Digest, int Line);

/// <summary>The prices, speeds and assumptions that held on one day.</summary>
public sealed class PriceSheet
{
    private readonly FrozenDictionary<string, DatedAmounts> amounts;
    private readonly FrozenDictionary<string, Price> defaults;

    /// <summary>The rows known on a day.</summary>
    public PriceSheet(DateOnly day, IEnumerable<Price> prices)
    {
        Day = day;
        Prices = [.. prices.Where(price => price.On(day) is not null)];
        amounts = Prices.ToFrozenDictionary(static price => price.Id, price => price.On(day)!);
        defaults = Prices.Where(static price => price.Kind == PriceKind.Default).ToFrozenDictionary(static price => price.Id);
        Models = [.. Prices.Where(static price => price.Kind == PriceKind.Tokens)];
        OpenModels = [.. Prices.Where(static price => price.Kind == PriceKind.Shape)
            .Select(shape => OpenModel.Of(shape, this[shape.Id]!, [.. Prices.Where(price => price.Kind == PriceKind.Speed && price.Of == shape.Id).Select(price => MeasuredSpeed.Of(price, this[price.Id]!))]))];
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>The rows, in the order of the file.</summary>
    public ImmutableArray<Price> Prices { get; }

    /// <summary>The models behind an API.</summary>
    public ImmutableArray<Price> Models { get; }

    /// <summary>The models to host.</summary>
    public ImmutableArray<OpenModel> OpenModels { get; }

    /// <summary>Digest of all amounts: the first 16 hexadecimal digits of the SHA-256 of their text.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', Prices.OrderBy(static price => price.Id, StringComparer.Ordinal).Select(price => $"{price.Id} {amounts[price.Id]}")))))[..16];

    /// <summary>What held for a row; null where it is unknown.</summary>
    public DatedAmounts? this[string id] => amounts.GetValueOrDefault(id);

    /// <summary>The row that an input starts from: the one for the chosen model or for who uses it where there is one, else the one for all.</summary>
    public Price? DefaultOf(CostInput input, Choices choices)
    {
        var name = input.Name();
        return defaults.GetValueOrDefault($"{name}-{choices.OpenModel}")
            ?? defaults.GetValueOrDefault($"{name}-{choices.Audience}")
            ?? defaults.GetValueOrDefault(name);
    }
}
