namespace AiDeploy.Web.Features.Costs;

/// <summary>What an option costs, in cents of a currency that add up.</summary>
internal sealed record Bill(OptionCost Cost, Money Money)
{
    /// <summary>Bought first, then work.</summary>
    public ImmutableArray<BillRow> Rows { get; } = Round(Cost, Money.Currency);

    private static ImmutableArray<BillRow> Round(OptionCost cost, Currency currency)
    {
        ImmutableArray<CostLine> lines = [.. cost.Lines.OrderBy(static line => line.IsPeople)];
        var upfront = Apportion([.. lines.Select(line => currency.Of(line.Upfront))]);
        var monthly = Apportion([.. lines.Select(line => currency.Of(line.Monthly))]);
        return [.. lines.Select((line, place) => new BillRow(line, upfront[place], monthly[place]))];
    }

    /// <summary>
    /// Rounds amounts to cents so that they add up to their rounded sum: those that lose most are rounded up (largest remainder).
    /// </summary>
    public static ImmutableArray<decimal> Apportion(ImmutableArray<decimal> amounts)
    {
        var cents = amounts.Select(static amount => Math.Floor(amount * 100)).ToArray();
        var left = (int)(Math.Round(amounts.Sum() * 100, MidpointRounding.AwayFromZero) - cents.Sum());
        var byLoss = Enumerable.Range(0, cents.Length).OrderByDescending(place => (amounts[place] * 100) - cents[place]);
        foreach (var place in byLoss.Take(left))
        {
            cents[place]++;
        }

        return [.. cents.Select(static cent => cent / 100)];
    }
}

internal sealed record BillRow(CostLine Line, decimal Upfront, decimal Monthly);
