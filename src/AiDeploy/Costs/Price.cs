using System.Collections.Immutable;

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
