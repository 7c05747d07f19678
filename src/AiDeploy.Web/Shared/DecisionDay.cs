namespace AiDeploy.Web.Shared;

/// <summary>The day of a decision, as the link of its record or reminder may give it; else it is the day they are fetched.</summary>
internal sealed record DecisionDay(DateOnly? Given, string? Problem)
{
    /// <summary>The key before it.</summary>
    public const string Key = "on";

    public static readonly DecisionDay None = new(null, null);

    /// <summary>The day in an address; of several the last counts.</summary>
    public static DecisionDay In(IQueryCollection query) => query[Key].LastOrDefault() is { Length: > 0 } typed ? Of(typed) : None;

    /// <summary>How it follows the inputs of an estimate and the name of a case in an address.</summary>
    public string After(string query) =>
        Given is not { } day ? query : $"{query}{(query.Length == 0 ? '?' : '&')}{Key}={DisplayText.Iso(day)}";

    private static DecisionDay Of(string typed)
    {
        var isDay = DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day);
        return isDay && day.Year is >= 2020 and <= 2100
            ? new(day, null)
            : new(null, $"“{DisplayText.Short(typed)}” is no day of a decision: write it like {Key}=2026-11-27");
    }
}
