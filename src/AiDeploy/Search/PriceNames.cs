namespace AiDeploy.Search;

/// <summary>Finds the row of the thing whose price is asked for, so that no other thing's price is told.</summary>
internal sealed class PriceNames
{
    private const double LeastOfName = 0.2;
    /// <summary>A name with fewer words may be short for another.</summary>
    private const int WholeName = 3;

    private readonly ImmutableArray<PricedRow> rows;
    /// <summary>Where a name fits rows of several: the range goes before one seller, the seat before the credit.</summary>
    private readonly ImmutableArray<string> tables;

    public PriceNames(ImmutableArray<IndexedPassage> passages, IReadOnlySet<string> common)
    {
        rows = [.. passages.Where(static one => one.Passage.Kind == PassageKind.Price).Select(PricedRow.Of)];
        tables = [.. rows.Select(static row => row.Row.Passage.Title).Distinct()];
        var terms = passages.Where(static one => one.Passage.Kind == PassageKind.Term).SelectMany(static one => one.Heading);
        Names =
        [
            .. rows.SelectMany(static row => row.Row.Passage.Heading.Split(' ', '-', ','))
                .Where(static word => word.Length > 0 && char.IsUpper(word[0]))
                .SelectMany(static word => Tokenizer.Stems(word))
                .Except(terms)
                .Where(term => !common.Contains(term)),
        ];
    }

    /// <summary>The words of what has a price: those that start with a capital.</summary>
    public HashSet<string> Names { get; }

    /// <summary>The row that has all names of the question; null where no thing is named.</summary>
    public NamedPrice? In(Query query, bool hasUnknownName)
    {
        if (hasUnknownName)
        {
            return new([]);
        }

        var named = query.Slots
            .Where((slot, place) => IsName(slot) || (IsNumber(slot) && place > 0 && IsBeside(query.Slots[place - 1], slot)))
            .ToList();
        if (named.Count == 0)
        {
            return null;
        }

        var weight = named.Sum(static slot => slot.Weight);
        var best = rows
            .Where(row => named.Sum(slot => slot.Weight * slot.ShareIn(row.Row.Heading)) > 0.99 * weight)
            .OrderByDescending(row => row.All.Length >= WholeName && ShareOf(row.All) > 0.99)
            .ThenBy(row => tables.IndexOf(row.Row.Passage.Title))
            .ThenByDescending(row => ShareOf(row.Name))
            .ThenByDescending(row => query.Slots.Sum(slot => slot.Weight * slot.ShareIn(row.Row.Terms)))
            .FirstOrDefault(row => ShareOf(row.Name) >= LeastOfName);
        return best is not null ? new([best.Row.Passage]) : named.Any(IsNumber) ? new([]) : null;

        bool IsName(Slot slot) => slot.Terms.Any(Names.Contains);

        // A number right behind a name belongs to it: GPT-5.
        bool IsBeside(Slot before, Slot slot) => IsName(before) && slot.Start - before.End <= 1;

        static bool IsNumber(Slot slot) => char.IsDigit(slot.Terms[0][0]);

        double ShareOf(ImmutableArray<string> name) => (double)name.Count(query.Stems.Contains) / name.Length;
    }

    /// <param name="Name">The words of its name that say something, up to the first comma.</param>
    /// <param name="All">All words of its name.</param>
    private sealed record PricedRow(IndexedPassage Row, ImmutableArray<string> Name, ImmutableArray<string> All)
    {
        public static PricedRow Of(IndexedPassage row) => new(
            row,
            [.. Tokenizer.Stems(row.Passage.Heading.Split(',')[0]).Where(row.Heading.Contains)],
            Tokenizer.Stems(row.Passage.Heading));
    }
}

/// <param name="Rows">The row of each thing; none where it has no price here.</param>
internal sealed record NamedPrice(ImmutableArray<Passage> Rows);
