namespace AiDeploy.Costs;

/// <summary>A part of what an option costs, in US dollars.</summary>
/// <param name="Part">What it pays for.</param>
/// <param name="Upfront">Before the first answer.</param>
/// <param name="Monthly">Every month.</param>
public sealed record CostLine(CostPart Part, decimal Upfront, decimal Monthly)
{
    /// <summary>True for work, false for what is bought.</summary>
    public bool IsPeople => Part is CostPart.Building or CostPart.Running or CostPart.Labels or CostPart.Administration;

    /// <summary>Over so many months.</summary>
    public decimal Total(int months) => Upfront + (months * Monthly);
}
