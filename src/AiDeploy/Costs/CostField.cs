namespace AiDeploy.Costs;

/// <summary>How an input is asked for.</summary>
/// <param name="Input">The input.</param>
/// <param name="Group">The part of the form it stands in.</param>
/// <param name="Label">Its name for readers.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Hint">What to know to fill it in; null where the label says it all.</param>
/// <param name="Min">The smallest value.</param>
/// <param name="Max">The largest value.</param>
/// <param name="Decimals">Digits after the point.</param>
public sealed record CostField(CostInput Input, string Group, string Label, string Unit, string? Hint, decimal Min, decimal Max, int Decimals)
{
    /// <summary>The smallest difference between two values.</summary>
    public decimal Step { get; } = new(1, 0, 0, isNegative: false, (byte)Decimals);
}
