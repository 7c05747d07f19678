using System.Collections.Immutable;

namespace AiDeploy.Costs;

/// <summary>What one option costs, in US dollars.</summary>
/// <param name="Option">The option.</param>
/// <param name="Lines">Its parts; those that cost nothing are left out.</param>
/// <param name="Obstacle">Why it can't be had at all; null where it can.</param>
public sealed record OptionCost(Option Option, ImmutableArray<CostLine> Lines, Obstacle? Obstacle = null)
{
    /// <summary>Before the first answer.</summary>
    public decimal Upfront { get; } = Lines.Sum(static line => line.Upfront);

    /// <summary>Every month.</summary>
    public decimal Monthly { get; } = Lines.Sum(static line => line.Monthly);

    /// <summary>The parts of an option, given those that may be empty.</summary>
    public static OptionCost Of(Option option, params ReadOnlySpan<CostLine> lines)
    {
        var parts = ImmutableArray.CreateBuilder<CostLine>(lines.Length);
        foreach (var line in lines)
        {
            if (line.Upfront > 0 || line.Monthly > 0)
            {
                parts.Add(line);
            }
        }

        return new(option, parts.DrainToImmutable());
    }

    /// <summary>Over so many months: up front, and each month.</summary>
    public decimal Total(int months) => Upfront + (months * Monthly);

    /// <summary>The share of a total that pays for work, 0 to 1; 0 where there is no total.</summary>
    public decimal PeopleShare(int months) => Total(months) is var total and > 0 ? Lines.Where(static line => line.IsPeople).Sum(line => line.Total(months)) / total : 0;
}
