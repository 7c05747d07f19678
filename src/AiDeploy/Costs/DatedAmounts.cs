using System.Collections.Immutable;
using System.Globalization;
using AiDeploy.Sources;

namespace AiDeploy.Costs;

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
