namespace AiDeploy.Search;

/// <summary>What is asked, as slots: each a word, or words that mean something together.</summary>
/// <param name="Slots">In the order of the text, each once.</param>
/// <param name="Options">The terms of the options it names.</param>
/// <param name="Stems">All its words in order, those that say nothing too.</param>
internal sealed record Query(ImmutableArray<Slot> Slots, ImmutableArray<string> Options, ImmutableArray<string> Stems)
{
    /// <summary>More words than this say little more, and a long story has many.</summary>
    private const int MostSlots = 14;
    /// <summary>How much the name of a product counts that is an example of an option: like the option's, it narrows.</summary>
    private const double Example = 0.5;

    /// <summary>All its words by threes.</summary>
    public HashSet<string> Runs { get; } = [.. Tokenizer.Runs(Stems)];

    /// <summary>True where so much is told that it is a case of the asker's own.</summary>
    public bool IsStory => Slots.Length == MostSlots;

    public double Weight { get; } = Slots.Sum(static slot => slot.Weight);

    public ImmutableArray<string> Terms { get; } = [.. Slots.SelectMany(static slot => slot.Terms).Concat(Options).Distinct()];

    /// <summary>
    /// Reads tokens: those that overlap make one slot. Options narrow what is found, so they are no slots beside others.
    /// </summary>
    public static Query Of(string text, ImmutableArray<Token> tokens, Postings postings, WordKinds kinds)
    {
        List<Slot> slots = [];
        var end = -1;
        foreach (var token in tokens.OrderBy(static token => token.Start).ThenByDescending(static token => token.End))
        {
            if (token.Start < end)
            {
                slots[^1] = slots[^1] with { End = Math.Max(end, token.End), Terms = slots[^1].Terms.Add(token.Word) };
            }
            else
            {
                slots.Add(new(token.Start, token.End, [token.Word], 0));
            }

            end = slots[^1].End;
        }

        ImmutableArray<string> options =
            [.. slots.SelectMany(static slot => slot.Terms).Where(SynonymGroup.NamesOption).Distinct()];
        var others = slots
            .Select(static slot => slot with
            {
                Terms = slot.Terms.RemoveAll(SynonymGroup.NamesOption),
                IsExample = slot.Terms.Any(SynonymGroup.NamesOption),
            })
            .Where(static slot => !slot.Terms.IsEmpty)
            .ToList();
        var counted = (others.Count > 0 ? others : slots).DistinctBy(static slot => string.Join(' ', slot.Terms));
        var weighed = counted
            .Select(slot => slot with
            {
                Weight = Weigh(slot.Terms) * (slot.IsExample ? Example : 1),
                IsSpecific = slot.Terms.Any(kinds.IsSpecific),
            })
            .OrderByDescending(static slot => slot.Weight);
        return new([.. weighed.Take(MostSlots).OrderBy(static slot => slot.Start)], options, Tokenizer.Stems(text));

        double Weigh(ImmutableArray<string> terms) =>
            terms.Max(term => postings.Rarity(term) * kinds.Weight(term));
    }
}

/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Terms">The words themselves, and the groups of synonyms they stand for.</param>
/// <param name="Weight">How much it says: the rarity of the rarest.</param>
internal sealed record Slot(int Start, int End, ImmutableArray<string> Terms, double Weight)
{
    /// <summary>True for a product that is an example of an option.</summary>
    public bool IsExample { get; init; }

    /// <summary>True for a name or a number: what is asked is asked of this very thing.</summary>
    public bool IsSpecific { get; init; }

    /// <summary>How much of it terms have, 0 to 1: a synonym nearly all, of several words one alone little.</summary>
    public double ShareIn(HashSet<string> terms)
    {
        var (words, found, group) = (0, 0, false);
        foreach (var term in Terms)
        {
            var (has, isWord) = (terms.Contains(term), SynonymGroup.IsWord(term));
            group |= has && !isWord;
            words += isWord ? 1 : 0;
            found += has && isWord ? 1 : 0;
        }

        var share = words == 0 ? 0 : (double)found / words;
        return Math.Max(group ? 0.9 : 0, share * share);
    }
}

/// <summary>How much of its rarity a word keeps: everyday words are rare in a guide too, and say little.</summary>
/// <param name="Common">Words that are used of anything, and groups of them.</param>
/// <param name="Topics">Words that something in the guide is called by.</param>
/// <param name="Names">Words of the names of things that have a price.</param>
internal sealed record WordKinds(IReadOnlySet<string> Common, IReadOnlySet<string> Topics, IReadOnlySet<string> Names)
{
    /// <summary>True for a word of a thing that has a price, or for a term of the glossary.</summary>
    public bool IsName(string term) =>
        (Names.Contains(term) && !char.IsDigit(term[0])) || term.StartsWith("=glossary/", StringComparison.Ordinal);

    public bool IsSpecific(string term) => Names.Contains(term) || char.IsDigit(term[0]);

    public double Weight(string term) => term switch
    {
        _ when term.All(char.IsDigit) => 0.5,
        ['=', ..] => Common.Contains(term) ? 0.7 : 1,
        _ when Common.Contains(term) => 0.25,
        _ => Topics.Contains(term) ? 1 : 0.6,
    };
}
