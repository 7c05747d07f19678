namespace AiDeploy.Reference;

/// <summary>A model row beside what public data sets say of it.</summary>
/// <param name="Row">Our row.</param>
/// <param name="Ours">What it says on the day.</param>
/// <param name="Theirs">What each data set that lists the model says.</param>
public sealed record PriceComparison(Row Row, ListedPrice Ours, ImmutableArray<(PriceList List, ListedPrice Price)> Theirs)
{
    /// <summary>What follows from the two.</summary>
    public PriceVerdict Verdict
    {
        get
        {
            if (Theirs.IsEmpty)
            {
                return PriceVerdict.Missing;
            }

            if (Theirs.All(theirs => theirs.Price.Agrees(Ours)))
            {
                return PriceVerdict.Same;
            }

            var differing = Theirs.Where(theirs => !theirs.Price.Agrees(Ours)).ToList();
            var agree = Theirs.All(theirs => theirs.Price.Agrees(Theirs[0].Price));
            return differing.Count > 1 && agree ? PriceVerdict.Changed : PriceVerdict.Disagree;
        }
    }

    /// <summary>True where a person read the vendor's own page on that day or later: no data set knows better.</summary>
    public bool IsReadAtVendor(DateOnly day) =>
        Row.Current.Origin.Sources.Any(source => source.Kind == SourceKind.Vendor && source.Read >= day);

    /// <summary>Compares every model row that holds on a day.</summary>
    public static ImmutableArray<PriceComparison> Of(IEnumerable<Row> rows, ImmutableArray<PriceList> lists, DateOnly day) =>
    [
        .. from row in rows
           where row.Table == Table.Models
           let held = row.On(day)?.Figures as ModelPrice
           where held is not null
           select new PriceComparison(row, new(held.Input, held.Output, held.Cached), Find(row, lists)),
    ];

    /// <summary>The text of <c>models.yaml</c> with one more value for the row: what the data sets agree on.</summary>
    public string AppendTo(string text, DateOnly day)
    {
        var lines = text.Split('\n').ToList();
        var end = lines.FindIndex(Row.Line, static line => !line.StartsWith(' '));
        end = end < 0 ? lines.Count : end;
        var last = lines.FindLastIndex(end - 1, static line => line.StartsWith("      added:", StringComparison.Ordinal));
        lines.InsertRange(end, NewValue(day));
        lines.Insert(last, string.Create(CultureInfo.InvariantCulture, $"      to: {day.AddDays(-1):yyyy-MM-dd}"));
        return string.Join('\n', lines);
    }

    private static ImmutableArray<(PriceList, ListedPrice)> Find(Row row, ImmutableArray<PriceList> lists) =>
    [
        .. from list in lists
           where row.Listed.ContainsKey(list.Name) && list.Prices.ContainsKey(row.Listed[list.Name])
           select (list, list.Prices[row.Listed[list.Name]]),
    ];

    private IEnumerable<string> NewValue(DateOnly day)
    {
        var price = Theirs[0].Price;
        var cached = Theirs.Select(static theirs => theirs.Price.Cached).FirstOrDefault(static known => known is not null);
        yield return string.Create(CultureInfo.InvariantCulture, $"    - input: {price.Input:0.######}");
        yield return string.Create(CultureInfo.InvariantCulture, $"      output: {price.Output:0.######}");
        if (cached is not null)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"      cached: {cached:0.######}");
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"      added: {day:yyyy-MM-dd}");
        yield return "      note: The day of the change isn't known. Bands, cache writes and batch were not compared.";
        yield return "      sources:";
        foreach (var (list, _) in Theirs)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"        - {{kind: copy, read: {day:yyyy-MM-dd}, title: {list.Name}, url: \"{list.Address}\"}}");
        }
    }
}

/// <summary>How a row of ours stands beside public data sets.</summary>
public enum PriceVerdict
{
    /// <summary>All that list it say what we say.</summary>
    Same,

    /// <summary>Two or more agree with each other and differ from us.</summary>
    Changed,

    /// <summary>None lists it.</summary>
    Missing,

    /// <summary>They differ from each other, or only one lists it and differs from us.</summary>
    Disagree,
}
