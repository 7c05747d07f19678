namespace AiDeploy.Costs;

/// <summary>What one option costs, in US dollars.</summary>
/// <param name="Lines">Its parts; those that cost nothing are left out.</param>
/// <param name="Obstacle">Why it can't be had at all; null where it can.</param>
public sealed record OptionCost(Option Option, ImmutableArray<CostLine> Lines, Obstacle? Obstacle = null)
{
    /// <summary>True where more is asked of it than it is sold for: its sums stand, but it is no contender.</summary>
    public bool IsOutOfReach { get; init; }

    /// <summary>True where it can be had, and for so much.</summary>
    public bool IsPossible => Obstacle is null && !IsOutOfReach;

    /// <summary>Before the first answer.</summary>
    public decimal Upfront { get; } = Sum(Lines, static line => line.Upfront);

    /// <summary>Every month.</summary>
    public decimal Monthly { get; } = Sum(Lines, static line => line.Monthly);

    /// <summary>The parts of an option, given those that may be empty.</summary>
    public static OptionCost Of(Option option, params ReadOnlySpan<CostLine> lines)
    {
        var kept = ImmutableArray.CreateBuilder<CostLine>(lines.Length);
        foreach (var line in lines)
        {
            if (line.Upfront > 0 || line.Monthly > 0)
            {
                kept.Add(line);
            }
        }

        return new(option, kept.DrainToImmutable());
    }

    /// <summary>Over so many months: up front, and each month.</summary>
    public decimal Total(int months) => Upfront + (months * Monthly);

    /// <summary>The share of a total that pays for work, 0 to 1; 0 where there is no total.</summary>
    public decimal PeopleShare(int months)
    {
        var total = Total(months);
        return total > 0 ? Lines.Where(static line => line.IsPeople).Sum(line => line.Total(months)) / total : 0;
    }

    /// <summary>A page adds up thousands of options, so without an enumerator.</summary>
    private static decimal Sum(ImmutableArray<CostLine> lines, Func<CostLine, decimal> amount)
    {
        var sum = 0m;
        foreach (var line in lines)
        {
            sum += amount(line);
        }

        return sum;
    }
}

/// <summary>A part of what an option costs, in US dollars.</summary>
/// <param name="Upfront">Before the first answer.</param>
public readonly record struct CostLine(CostPart Part, decimal Upfront, decimal Monthly)
{
    /// <summary>True for work, false for what is bought.</summary>
    public bool IsPeople =>
        Part is CostPart.Building or CostPart.Running or CostPart.Labels or CostPart.Administration or CostPart.Review;

    /// <summary>Over so many months.</summary>
    public decimal Total(int months) => Upfront + (months * Monthly);
}

/// <summary>What a line of an estimate pays for.</summary>
public enum CostPart
{
    /// <summary>Seats of a product.</summary>
    Seats,
    /// <summary>People who administer a product.</summary>
    Administration,
    /// <summary>Tokens of a model behind an API.</summary>
    Tokens,
    /// <summary>Embeddings, passages and their store.</summary>
    Retrieval,
    /// <summary>Labels for examples, and their renewal.</summary>
    Labels,
    /// <summary>Training runs, and their repetition.</summary>
    Training,
    /// <summary>The hours a tuned model stays deployed.</summary>
    Endpoint,
    /// <summary>GPUs, rented or bought.</summary>
    Machines,
    /// <summary>Storage, network, monitoring.</summary>
    Other,
    /// <summary>A partner who runs the machines.</summary>
    Partner,
    /// <summary>The license of a hosted model, or its support.</summary>
    License,
    /// <summary>Engineers until it is live.</summary>
    Building,
    /// <summary>Engineers who look after it.</summary>
    Running,
    /// <summary>People who review answers before they count.</summary>
    Review,
}

/// <summary>Why an option has no price.</summary>
public enum Obstacle
{
    /// <summary>A seat covers one of your own people, not customers or other software.</summary>
    NoSeatForCustomers,
    /// <summary>The model and its conversations need more memory than a machine of eight GPUs has.</summary>
    DoesNotFit,
    /// <summary>The speed of the model was not measured, none was given, and none can be estimated.</summary>
    NoSpeed,
}
