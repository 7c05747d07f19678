namespace AiDeploy.Costs;

/// <summary>Machines that are bought.</summary>
/// <param name="Capital">US dollars to buy them.</param>
/// <param name="Residual">Share of that they are worth in the end, 0 to 1.</param>
/// <param name="Months">Months they are used.</param>
/// <param name="Kilowatts">Power they draw.</param>
/// <param name="Overhead">Power of the whole room for each unit they draw (PUE).</param>
/// <param name="KilowattHour">US dollars a kilowatt-hour.</param>
public sealed record OnPremises(decimal Capital, decimal Residual, decimal Months, decimal Kilowatts, decimal Overhead, decimal KilowattHour)
{
    /// <summary>US dollars a month for the machines.</summary>
    public decimal CapitalMonthly => Capital * (1 - Residual) / Months;

    /// <summary>US dollars a month for power.</summary>
    public decimal PowerMonthly => Kilowatts * Overhead * Month.Hours * KilowattHour;

    /// <summary>US dollars a month.</summary>
    public decimal Monthly => CapitalMonthly + PowerMonthly;
}
