namespace AiDeploy.Reference;

/// <summary>A model behind an API, US dollars per million tokens. What a page doesn't say is null.</summary>
/// <param name="Input">Tokens sent.</param>
/// <param name="Output">Tokens answered, hidden reasoning included.</param>
/// <param name="Cached">Tokens sent that are read from the cache.</param>
/// <param name="Write">Tokens written to the cache for the shortest time offered.</param>
/// <param name="WriteHour">Tokens written to the cache for an hour or more.</param>
/// <param name="Batch">Percent of the price for a request that may wait.</param>
/// <param name="Region">Times the price for a fixed region.</param>
/// <param name="Context">Tokens a request and its answer may have together.</param>
/// <param name="Answer">Tokens an answer may have.</param>
/// <param name="Bands">What long requests cost, the shorter ones first.</param>
/// <param name="At">Where it can be had, and who processes the data there.</param>
public sealed record ModelPrice(
    decimal Input,
    decimal Output,
    decimal? Cached,
    decimal? Write,
    decimal? WriteHour,
    decimal? Batch,
    decimal? Region,
    decimal? Context,
    decimal? Answer,
    ImmutableArray<Band> Bands,
    ImmutableArray<Place> At) : Figures
{
    /// <inheritdoc/>
    public override string Words =>
        $"{Dollars(Input)} in{(Cached is { } cached ? $", {Dollars(cached)} cached" : "")}, {Dollars(Output)} out";

    /// <inheritdoc/>
    public override bool Tells(string part) => part is "input" or "cached" or "output";

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, decimal?>> Amounts =>
    [
        Named("input", Input), Named("output", Output), Named("cached", Cached), Named("write", Write), Named("write-hour", WriteHour),
        Named("batch", Batch), Named("region", Region), .. Bands.SelectMany(AmountsOf),
    ];

    /// <summary>The band of a request with so many tokens sent, passages and cached ones included; null below the first.</summary>
    public Band? BandOf(decimal sent) => Bands.LastOrDefault(band => sent > band.Above);

    internal static ModelPrice Read(YamlFields row) => new(
        row.Amount("input"),
        row.Amount("output"),
        row.OptionalAmount("cached"),
        row.OptionalAmount("write"),
        row.OptionalAmount("write-hour"),
        row.OptionalAmount("batch"),
        row.OptionalAmount("region"),
        row.OptionalAmount("context"),
        row.OptionalAmount("answer"),
        row.Rows("bands", static band => new Band(band.Amount("above"), band.Amount("input"), band.Amount("output"))),
        [.. row.Fields("at").NamedTexts().Select(static place => Place.Of(place.Name.Value, place.Texts.FirstOrDefault()?.Value ?? ""))]);

    private static KeyValuePair<string, decimal?>[] AmountsOf(Band band, int place)
    {
        var name = place == 0 ? "long" : $"long{place + 1}";
        return [Named($"{name}-above", band.Above), Named($"{name}-input", band.Input), Named($"{name}-output", band.Output)];
    }
}

/// <summary>What a long request costs: all of it, not only what lies beyond the limit.</summary>
/// <param name="Above">Tokens sent above which it holds: instructions, passages and cached ones all count.</param>
/// <param name="Input">Times the price of tokens sent, cached ones included.</param>
/// <param name="Output">Times the price of tokens answered.</param>
public sealed record Band(decimal Above, decimal Input, decimal Output);

/// <summary>Where a model can be had.</summary>
/// <param name="Name">The service, such as "Amazon Bedrock".</param>
/// <param name="Processor">Who processes the data there; null where we read no page that settles it.</param>
public sealed record Place(string Name, string? Processor)
{
    internal static Place Of(string name, string processor) => new(name, processor == "not read" ? null : processor);
}
