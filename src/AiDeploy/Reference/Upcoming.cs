namespace AiDeploy.Reference;

/// <summary>What a row says of a day to come.</summary>
/// <param name="Day">The first day of new figures, the last day of those that end, or the next day that a fact names.</param>
/// <param name="Row">The row.</param>
/// <param name="Now">What holds until then.</param>
/// <param name="Next">The new figures; null where none are known.</param>
public sealed partial record Upcoming(DateOnly Day, Row Row, Dated Now, Figures? Next)
{
    /// <summary>True where a fact names the day: nothing ends or changes but what the fact tells.</summary>
    public bool IsNamed => Next is null && Now.Origin.To is null;

    /// <summary>What is known after a day, the next first.</summary>
    public static ImmutableArray<Upcoming> Of(IEnumerable<Row> rows, DateOnly day) =>
        [.. rows.SelectMany(row => Of(row, day)).OrderBy(static upcoming => upcoming.Day)];

    /// <summary>What a row says of the days after a day.</summary>
    public static IEnumerable<Upcoming> Of(Row row, DateOnly day)
    {
        if (row.On(day) is not { } now)
        {
            return [];
        }

        var announced = row.Dated
            .Where(dated => dated.Origin.From > day && dated.Origin.Corrected is null)
            .Select(dated => new Upcoming(dated.Origin.From!.Value, row, now, dated.Figures))
            .ToList();
        var end = announced.Count == 0 && now.Origin.To >= day ? now.Origin.To : NamedAfter(day, now.Figures);
        return end is { } last ? [.. announced, new(last, row, now, null)] : announced;
    }

    private static DateOnly? NamedAfter(DateOnly day, Figures figures) => figures is FactValue fact
        ? Days.Matches(fact.Value)
            .Select(static match => DateOnly.ParseExact(match.Value, "MMMM d, yyyy", CultureInfo.InvariantCulture))
            .Where(named => named > day)
            .Select(static named => (DateOnly?)named)
            .Min()
        : null;

    [GeneratedRegex("(January|February|March|April|May|June|July|August|September|October|November|December) [1-9][0-9]?, 20[0-9]{2}")]
    private static partial Regex Days { get; }
}
