namespace AiDeploy.Costs;

/// <summary>What a model charges, in US dollars per million tokens.</summary>
/// <param name="Input">For input.</param>
/// <param name="Output">For output, reasoning included.</param>
public sealed record TokenPrice(decimal Input, decimal Output)
{
    /// <summary>For input read from the cache; null where it costs what other input does.</summary>
    public decimal? CacheRead { get; init; }

    /// <summary>For input written to the cache; null where it costs what other input does.</summary>
    public decimal? CacheWrite { get; init; }

    /// <summary>Input tokens above which the whole request costs more; null where there is no such band.</summary>
    public decimal? LongAbove { get; init; }

    /// <summary>How many times as much input costs in a long request.</summary>
    public decimal LongInput { get; init; } = 1;

    /// <summary>How many times as much output costs in a long request.</summary>
    public decimal LongOutput { get; init; } = 1;

    /// <summary>The prices of a request with so many input tokens.</summary>
    public TokenPrice For(decimal tokensIn) => LongAbove is { } limit && tokensIn > limit
        ? new(Input * LongInput, Output * LongOutput) { CacheRead = CacheRead * LongInput, CacheWrite = CacheWrite * LongInput }
        : this;
}
