namespace AiDeploy.Costs;

/// <summary>A row of <c>prices.yaml</c>: something with a price, a measured speed, or an assumption, over time.</summary>
/// <param name="Id">What addresses and pages call it; never changes.</param>
/// <param name="Line">Line in the file.</param>
/// <param name="Kind">What its amounts are.</param>
/// <param name="Item">What it is, in words.</param>
/// <param name="Unit">What its amounts count.</param>
/// <param name="Of">The open model or input it belongs to, where there is one.</param>
/// <param name="Dated">Its amounts over time, oldest first; none is ever removed.</param>
public sealed record Price(string Id, int Line, PriceKind Kind, string Item, string Unit, string? Of, ImmutableArray<DatedAmounts> Dated)
{
    /// <summary>What held on a day, by what had been read by then; null where nothing was known.</summary>
    public DatedAmounts? On(DateOnly day) => Dated.LastOrDefault(dated => dated.Origin.From <= day && dated.Origin.Read <= day);
}

/// <summary>What the amounts of a price row are. The set is closed.</summary>
public sealed class PriceKind
{
    private PriceKind(string id, decimal most, string[] required, string[] optional) => (Id, Most, Required, Optional) = (id, most, [.. required], [.. optional]);

    /// <summary>A model behind an API, US dollars per million tokens; above <c>long-above</c> input tokens, times <c>long-input</c> and <c>long-output</c>.</summary>
    public static PriceKind Tokens { get; } = new("tokens", 2_000_000, ["input", "output"], ["cached", "long-above", "long-input", "long-output"]);

    /// <summary>A product, US dollars a person and month: paid by the year, and by the month.</summary>
    public static PriceKind Seat { get; } = new("seat", 1_000_000, ["yearly"], ["monthly", "minimum"]);

    /// <summary>One GPU, US dollars an hour.</summary>
    public static PriceKind Gpu { get; } = new("gpu", 10_000, ["hour"], []);

    /// <summary>US dollars from, and up to.</summary>
    public static PriceKind Range { get; } = new("range", 1_000_000_000, ["low", "high"], []);

    /// <summary>One amount of US dollars.</summary>
    public static PriceKind Amount { get; } = new("amount", 1_000_000_000, ["amount"], []);

    /// <summary>What the form starts from where the reader says nothing.</summary>
    public static PriceKind Default { get; } = new("default", 1_000_000_000_000_000, ["value"], []);

    /// <summary>The shape of an open model: billions of parameters, layers, key and value heads, and the size of a head.</summary>
    public static PriceKind Shape { get; } = new("shape", 100_000, ["parameters", "layers", "heads", "size"], []);

    /// <summary>A measured speed: output tokens a second of so many GPUs, for requests of so many tokens in and out.</summary>
    public static PriceKind Speed { get; } = new("speed", 10_000_000, ["in", "out", "rate", "gpus"], []);

    /// <summary>All of them.</summary>
    public static ImmutableArray<PriceKind> All { get; } = [Tokens, Seat, Gpu, Range, Amount, Default, Shape, Speed];

    /// <summary>The name in the file.</summary>
    public string Id { get; }

    /// <summary>The largest amount: absurd ones add up to more than a decimal holds. What an input starts from has the range of its own field besides.</summary>
    public decimal Most { get; }

    /// <summary>The amounts every row has.</summary>
    public ImmutableArray<string> Required { get; }

    /// <summary>The amounts a row may have.</summary>
    public ImmutableArray<string> Optional { get; }
}

/// <summary>What a row's amounts were for a time.</summary>
/// <param name="Amounts">By name; the names are those of the row's kind.</param>
/// <param name="Origin">For how long, and how we know.</param>
public sealed record DatedAmounts(ImmutableSortedDictionary<string, decimal> Amounts, Provenance Origin)
{
    /// <summary>An amount by its name; null where the row has none.</summary>
    public decimal? this[string name] => Amounts.TryGetValue(name, out var amount) ? amount : null;

    /// <summary>The amounts as text that two equal ones share: <c>input=2 output=10</c>.</summary>
    public override string ToString() =>
        string.Join(' ', Amounts.Select(static amount => string.Create(CultureInfo.InvariantCulture, $"{amount.Key}={amount.Value:0.############################}")));
}
