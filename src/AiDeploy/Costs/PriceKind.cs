using System.Collections.Immutable;

namespace AiDeploy.Costs;

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
