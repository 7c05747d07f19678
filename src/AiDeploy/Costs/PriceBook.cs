using System.Collections.Immutable;

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
