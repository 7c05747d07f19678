using System.Text.Json;

namespace AiDeploy.Reference;

/// <summary>A public data set of model prices, US dollars per million tokens.</summary>
/// <param name="Name">What a row calls it under <c>listed</c>.</param>
/// <param name="Address">Where it was read; names a commit.</param>
/// <param name="Prices">The prices by <c>provider/model</c>, or by model where the set knows no providers.</param>
public sealed record PriceList(string Name, string Address, ImmutableDictionary<string, ListedPrice> Prices)
{
    /// <summary>The data set of pydantic/genai-prices, <c>prices/data.json</c>.</summary>
    public const string GenaiPrices = "genai-prices";

    /// <summary>The data set of models.dev, <c>api.json</c>.</summary>
    public const string ModelsDev = "models-dev";

    /// <summary>The price file of LiteLLM, <c>model_prices_and_context_window.json</c>.</summary>
    public const string LiteLlm = "litellm";

    private const decimal Million = 1_000_000;

    /// <summary>The data sets that can be read.</summary>
    public static ImmutableArray<string> Names { get; } = [GenaiPrices, ModelsDev, LiteLlm];

    /// <summary>Reads a data set as it held on a day.</summary>
    /// <exception cref="FormatException">The text is not a data set of that name.</exception>
    public static PriceList Read(string name, string address, string json, DateOnly day)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var prices = name switch
            {
                GenaiPrices => ReadGenaiPrices(document.RootElement, day),
                ModelsDev => ReadModelsDev(document.RootElement),
                LiteLlm => ReadLiteLlm(document.RootElement),
                _ => throw new FormatException($"'{name}' is no data set: choose from {string.Join(", ", Names)}"),
            };
            return new(name, address, prices.ToImmutableDictionary());
        }
        catch (Exception exception) when (exception
            is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"{name} is not in the form we know: {exception.Message}", exception);
        }
    }

    private static IEnumerable<KeyValuePair<string, ListedPrice>> ReadGenaiPrices(JsonElement providers, DateOnly day) =>
        from provider in providers.EnumerateArray()
        from model in provider.GetProperty("models").EnumerateArray()
        let price = PriceOf(OnDay(model.GetProperty("prices"), day), "input_mtok", "output_mtok", "cache_read_mtok")
        where price is not null
        select KeyValuePair.Create($"{provider.GetProperty("id").GetString()}/{model.GetProperty("id").GetString()}", price);

    /// <summary>Where prices have start days, the last one that has begun; those for hours of the day are left out.</summary>
    private static JsonElement OnDay(JsonElement prices, DateOnly day)
    {
        if (prices.ValueKind != JsonValueKind.Array)
        {
            return prices;
        }

        return prices.EnumerateArray().Last(row => StartOf(row) is { } start && start <= day).GetProperty("prices");
    }

    private static DateOnly? StartOf(JsonElement row)
    {
        if (!row.TryGetProperty("constraint", out var constraint))
        {
            return DateOnly.MinValue;
        }

        return constraint.TryGetProperty("start_date", out var start)
            ? DateOnly.ParseExact(start.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static IEnumerable<KeyValuePair<string, ListedPrice>> ReadModelsDev(JsonElement providers) =>
        from provider in providers.EnumerateObject()
        from model in provider.Value.GetProperty("models").EnumerateObject()
        where model.Value.TryGetProperty("cost", out _)
        let price = PriceOf(model.Value.GetProperty("cost"), "input", "output", "cache_read")
        where price is not null
        select KeyValuePair.Create($"{provider.Name}/{model.Name}", price);

    private static IEnumerable<KeyValuePair<string, ListedPrice>> ReadLiteLlm(JsonElement models) =>
        from model in models.EnumerateObject()
        let price = PriceOf(model.Value, "input_cost_per_token", "output_cost_per_token", "cache_read_input_token_cost", Million)
        where price is not null
        select KeyValuePair.Create(model.Name, price);

    /// <summary>A price from three fields, times what brings them to a million tokens; null without input or output.</summary>
    private static ListedPrice? PriceOf(JsonElement fields, string input, string output, string cached, decimal times = 1) =>
        Number(fields, input) is { } sent && Number(fields, output) is { } answered
            ? new(sent * times, answered * times, Number(fields, cached) * times)
            : null;

    /// <summary>A number, or the base of one with bands; null where there is none.</summary>
    private static decimal? Number(JsonElement fields, string name)
    {
        if (!fields.TryGetProperty(name, out var value))
        {
            return null;
        }

        var number = value.ValueKind == JsonValueKind.Object ? value.GetProperty("base") : value;
        return number.ValueKind == JsonValueKind.Number
            ? decimal.Parse(number.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture)
            : null;
    }
}

/// <summary>What a data set says of a model, US dollars per million tokens.</summary>
/// <param name="Input">Tokens sent.</param>
/// <param name="Output">Tokens answered.</param>
/// <param name="Cached">Tokens read from the cache; null where it says nothing.</param>
public sealed record ListedPrice(decimal Input, decimal Output, decimal? Cached)
{
    /// <summary>True where both say the same, as far as both say anything.</summary>
    public bool Agrees(ListedPrice other) =>
        Input == other.Input && Output == other.Output && (Cached is null || other.Cached is null || Cached == other.Cached);

    /// <summary><c>2 in, 0.1 cached, 10 out</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Input:0.######} in, {(Cached is { } cached ? $"{cached:0.######} cached, " : "")}{Output:0.######} out");
}
