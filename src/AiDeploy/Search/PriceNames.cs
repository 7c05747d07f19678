namespace AiDeploy.Search;

/// <summary>Finds the row of the thing whose price is asked for, so that no other thing's price is told.</summary>
internal sealed class PriceNames(ImmutableArray<IndexedPassage> passages, IReadOnlySet<string> common)
{
    private const double LeastOfName = 0.2;
    /// <summary>A name with fewer words may be short for another.</summary>
    private const int WholeName = 3;

    private readonly ImmutableArray<IndexedPassage> priced = [.. passages.Where(static one => one.Passage.Kind == PassageKind.Price)];

    /// <summary>In the order of the guide: where a name fits rows of several, the seat goes before the credit.</summary>
    private readonly ImmutableArray<string> tables =
        [.. passages.Where(static one => one.Passage.Kind == PassageKind.Price).Select(static one => one.Passage.Title).Distinct()];

    /// <summary>The words of what has a price: those that start with a capital.</summary>
    public HashSet<string> Names { get; } =
    [
        .. passages.Where(static one => one.Passage.Kind == PassageKind.Price)
            .SelectMany(static one => one.Passage.Heading.Split(' ', '-', ','))
            .Where(static word => word.Length > 0 && char.IsUpper(word[0]))
            .SelectMany(static word => Tokenizer.Stems(word))
            .Except(passages.Where(static one => one.Passage.Kind == PassageKind.Term).SelectMany(static one => one.Heading))
            .Where(term => !common.Contains(term)),
    ];

    /// <summary>The row that has all names of the question; null where no thing is named.</summary>
    public NamedPrice? In(Query query, bool hasUnknownName)
    {
        var named = query.Slots
            .Where((slot, place) => IsName(slot) || (IsNumber(slot) && place > 0 && IsBeside(query.Slots[place - 1], slot)))
            .ToList();
        if (hasUnknownName)
        {
            return new([]);
        }

        if (named.Count == 0)
        {
            return null;
        }

        var weight = named.Sum(static slot => slot.Weight);
        var best = priced
            .Where(row => named.Sum(slot => slot.Weight * slot.ShareIn(row.Heading)) > 0.99 * weight)
            .Select(row => (Row: row, Name: Tokenizer.Stems(row.Passage.Heading.Split(',')[0]), All: row.Stems[0]))
            .OrderByDescending(row => row.All.Length >= WholeName && ShareOf(row.All) > 0.99)
            .ThenBy(row => tables.IndexOf(row.Row.Passage.Title))
            .ThenByDescending(row => ShareOf(row.Name) > 0.99)
            .ThenByDescending(row => query.Slots.Sum(slot => slot.Weight * slot.ShareIn(row.Row.Terms)))
            .ThenByDescending(row => ShareOf(row.Name))
            .FirstOrDefault(row => ShareOf(row.Name) >= LeastOfName);
        return best.Row is not null ? new([best.Row.Passage]) : named.Any(IsNumber) ? new([]) : null;

        bool IsName(Slot slot) => slot.Terms.Any(Names.Contains);

        // A number right behind a name belongs to it: GPT-5.
        bool IsBeside(Slot before, Slot slot) => IsName(before) && slot.Start - before.End <= 1;

        static bool IsNumber(Slot slot) => char.IsDigit(slot.Terms[0][0]);

        double ShareOf(ImmutableArray<string> name) => (double)name.Count(query.Stems.Contains) / name.Length;
    }
}

/// <param name="Rows">The row of each thing; none where it has no price here.</param>
internal sealed record NamedPrice(ImmutableArray<Passage> Rows);
