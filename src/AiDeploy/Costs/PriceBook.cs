using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using AiDeploy.Reference;

namespace AiDeploy.Costs;

/// <summary>All prices over time, and the days on which a set of them was published.</summary>
/// <param name="Prices">The rows that estimates are made of, in the order of the tables.</param>
/// <param name="Editions">The days, oldest first; an estimate's address carries one, so that it computes the same cents for ever.</param>
public sealed record PriceBook(ImmutableArray<Row> Prices, ImmutableArray<Edition> Editions)
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

/// <summary>The prices, speeds and assumptions that held on one day, as far as was known then.</summary>
public sealed class PriceSheet
{
    /// <summary>The first edition that counts what the sheets before it left out. They keep their cents.</summary>
    private static readonly DateOnly CountsAll = new(2026, 11, 27);

    private readonly FrozenDictionary<string, Dated> dated;
    private readonly ImmutableArray<FrozenDictionary<string, Row>> starts;

    /// <summary>The rows known on a day.</summary>
    public PriceSheet(DateOnly day, IEnumerable<Row> prices)
    {
        Day = day;
        Prices = [.. prices.Where(price => price.On(day) is not null)];
        dated = Prices.ToFrozenDictionary(static price => price.Id, price => price.On(day)!);
        starts = [.. InputNames.All.Select(Starts)];
        Models = [.. Prices.Where(static price => price.Table == Table.Models)];
        var speeds = Prices.Where(static price => price.Table == Table.Speeds)
            .Select(price => new MeasuredSpeed(price, (SpeedFigures)this[price].Figures))
            .ToLookup(static speed => speed.Figures.Of);
        OpenModels = [.. Prices.Where(static price => price.Table == Table.OpenModels)
            .Select(model => new OpenModel(model, (ModelShape)this[model].Figures, [.. speeds[model.Id]]))];
        Currencies =
            [Currency.Dollar, .. Prices.Where(static price => price.Table == Table.Rates).Select(rate => Currency.Of(rate, this[rate]))];
    }

    /// <summary>The day.</summary>
    public DateOnly Day { get; }

    /// <summary>The rows, in the order of the tables.</summary>
    public ImmutableArray<Row> Prices { get; }

    /// <summary>The models behind an API.</summary>
    public ImmutableArray<Row> Models { get; }

    /// <summary>The models to host.</summary>
    public ImmutableArray<OpenModel> OpenModels { get; }

    /// <summary>What money can be told in: the US dollar, then the others there is a rate for.</summary>
    public ImmutableArray<Currency> Currencies { get; }

    /// <summary>The currency of a code in any case; the US dollar for what is none.</summary>
    public Currency CurrencyOf(string? id) =>
        Currencies.FirstOrDefault(one => string.Equals(one.Id, id, StringComparison.OrdinalIgnoreCase)) ?? Currency.Dollar;

    /// <summary>Digest of all amounts: the first 16 hexadecimal digits of the SHA-256 of their text.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Prices
        .OrderBy(static price => price.Id, StringComparer.Ordinal)
        .Select(price => $"{price.Id} {this[price].Figures.Key}")))))[..16];

    /// <summary>True where passages count toward the limit of a long request.</summary>
    internal bool CountsPassages => Day >= CountsAll;

    /// <summary>True where requests sent again load the machines too.</summary>
    internal bool CountsRetriesOnMachines => Day >= CountsAll;

    /// <summary>True where requests that nobody gave follow from the people.</summary>
    internal bool CountsRequestsByPeople => Day >= CountsAll;

    /// <summary>True where machines that are bought are paid for at once, and not month by month.</summary>
    public bool CountsPurchases => Day >= CountsAll;

    /// <summary>True where the shape of the model to host can be given.</summary>
    internal bool TakesShapes => Day >= CountsAll;

    /// <summary>True where a speed that nobody measured is estimated.</summary>
    internal bool EstimatesSpeed => Day >= CountsAll;

    /// <summary>True where a measured speed is carried over to other shapes of requests, and not taken as it is.</summary>
    internal bool ScalesSpeeds => Day >= CountsAll;

    /// <summary>True where a batch costs what the model's own price page says: the full price where none has been read.</summary>
    internal bool TakesBatchOfModel => Day >= CountsAll;

    /// <summary>True where requests that can wait fill the quiet hours of one's own machines.</summary>
    public bool FillsQuietHours => Day >= CountsAll;

    /// <summary>True where seats are out of reach for more requests than people send.</summary>
    public bool LimitsSeats => Day >= CountsAll;

    /// <summary>What held for a row of this sheet.</summary>
    public Dated this[Row row] => dated[row.Id];

    /// <summary>The price of a model of this sheet.</summary>
    internal ModelPrice PriceOf(string model) => (ModelPrice)dated[model].Figures;

    /// <summary>The shape of a model to host of this sheet.</summary>
    internal ModelShape ShapeOf(string openModel) => (ModelShape)dated[openModel].Figures;

    /// <summary>The row an input starts from: one for the chosen model or for who uses it, else the one for all.</summary>
    public Row? DefaultOf(CostInput input, Choices choices)
    {
        var rows = starts[(int)input];
        return rows.GetValueOrDefault(choices.OpenModel) ?? rows.GetValueOrDefault(choices.Audience) ?? rows.GetValueOrDefault("");
    }

    /// <summary>The rows an input may start from, by what follows its name in theirs.</summary>
    private FrozenDictionary<string, Row> Starts(CostInput input) => Prices
        .Where(price => price.Table == Table.Assumptions && (price.Id + "-").StartsWith(input.Name() + "-", StringComparison.Ordinal))
        .ToFrozenDictionary(price => price.Id[input.Name().Length..].TrimStart('-'));
}
