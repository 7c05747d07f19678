namespace AiDeploy.Costs;

/// <summary>Calls to a hosted model in a month.</summary>
/// <param name="Requests">Requests a month.</param>
/// <param name="TokensIn">Input tokens of a request.</param>
/// <param name="TokensOut">Output tokens of a request.</param>
/// <param name="Price">What the model charges.</param>
public sealed record ApiUse(decimal Requests, decimal TokensIn, decimal TokensOut, TokenPrice Price)
{
    /// <summary>Share of the input read from the cache, 0 to 1.</summary>
    public decimal ReadShare { get; init; }

    /// <summary>Share of the input written to the cache, 0 to 1.</summary>
    public decimal WrittenShare { get; init; }

    /// <summary>Share of the requests that can wait and cost half, 0 to 1.</summary>
    public decimal BatchShare { get; init; }

    /// <summary>Price of a request in a batch, as a share of others, 0 to 1.</summary>
    public decimal BatchFactor { get; init; } = 0.5m;

    /// <summary>Whether a batch gets the price of the cache as well.</summary>
    public bool BatchStacks { get; init; } = true;

    /// <summary>Share of the requests that are sent again, 0 to 1.</summary>
    public decimal Retries { get; init; }

    /// <summary>How many times as much a fixed region costs.</summary>
    public decimal RegionFactor { get; init; } = 1;

    /// <summary>US dollars a request, outside of batches.</summary>
    public decimal PerRequest => Cost(ReadShare, WrittenShare);

    /// <summary>US dollars a request as billed: with batches, retries and region.</summary>
    public decimal Billed
    {
        get
        {
            var batched = BatchStacks ? PerRequest : Cost(0, 0);
            return (1 + Retries) * RegionFactor * (((1 - BatchShare) * PerRequest) + (BatchShare * BatchFactor * batched));
        }
    }

    /// <summary>US dollars a month.</summary>
    public decimal Monthly => Requests * Billed;

    private decimal Cost(decimal read, decimal written)
    {
        var price = Price.For(TokensIn);
        var input = ((1 - read - written) * price.Input) + (read * (price.CacheRead ?? price.Input)) + (written * (price.CacheWrite ?? price.Input));
        return ((TokensIn * input) + (TokensOut * price.Output)) / 1_000_000;
    }
}
