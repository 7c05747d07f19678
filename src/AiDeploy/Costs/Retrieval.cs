namespace AiDeploy.Costs;

/// <summary>What retrieval adds to calls of a hosted model.</summary>
/// <param name="CorpusTokens">Tokens of all documents.</param>
/// <param name="Requests">Requests a month.</param>
/// <param name="ContextTokens">Tokens of the passages added to a request.</param>
/// <param name="QueryTokens">Tokens of a query to be embedded.</param>
/// <param name="EmbeddingPrice">US dollars per million tokens embedded.</param>
/// <param name="InputPrice">US dollars per million input tokens of the model.</param>
/// <param name="StoreMonthly">US dollars a month for the store.</param>
public sealed record Retrieval(
    decimal CorpusTokens, decimal Requests, decimal ContextTokens, decimal QueryTokens, decimal EmbeddingPrice, decimal InputPrice, decimal StoreMonthly)
{
    /// <summary>US dollars once, to embed all documents.</summary>
    public decimal IndexOnce => CorpusTokens * EmbeddingPrice / 1_000_000;

    /// <summary>US dollars a month.</summary>
    public decimal Monthly => (Requests * ContextTokens * InputPrice / 1_000_000) + (Requests * QueryTokens * EmbeddingPrice / 1_000_000) + StoreMonthly;
}
