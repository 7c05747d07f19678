namespace AiDeploy.Costs;

/// <summary>The month all costs are told for: a twelfth of a year of 365 days.</summary>
public static class Month
{
    /// <summary>Hours in it.</summary>
    public const decimal Hours = 730;

    /// <summary>Seconds in it.</summary>
    public const decimal Seconds = Hours * 3600;
}
