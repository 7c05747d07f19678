namespace AiDeploy.Search;

/// <summary>
/// Orders passages by how well they fit a query: first by the terms they have; then, of the best, by how much of the query one of
/// their sentences holds together and how near one of their names comes.
/// </summary>
internal sealed class Ranking(ImmutableArray<IndexedPassage> passages, Postings postings, TypicalQuestions typical)
{
    private const int LookedAt = 12;
    private const double Synonym = 0.9;
    private const double Together = 0.9;
    private const double OtherOption = 0.3;
    private const double ItsOption = 1.25;
    private const double NearName = 1.2;
    private const double OptionInName = 2;
    private const double NamedByIntent = 0.7;
    private const double AskedOften = 0.6;

    /// <summary>What the words of each name weigh, since a name is the nearer the fewer others it has.</summary>
    private readonly Dictionary<IndexedPassage, double[]> weights = passages.ToDictionary(
        static passage => passage,
        passage => passage.Names.Select(name => name.Where(SynonymGroup.IsWord).Sum(postings.Rarity)).ToArray());

    /// <summary>The best passages, each with the part that fits best.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="questions">Its questions alone, where more is told with them.</param>
    /// <param name="intents">What the question is after.</param>
    public IEnumerable<Ranked> Order(Query query, ImmutableArray<Query> questions, ImmutableArray<Intent> intents)
    {
        var (values, shares) = (new double[passages.Length], new double[passages.Length]);
        foreach (var slot in query.Slots)
        {
            Add(slot, values, shares);
        }

        var asked = typical.Near([query, .. questions]);
        var factors = new double[passages.Length];
        for (var place = 0; place < passages.Length; place++)
        {
            var passage = passages[place];
            var named = intents.Any(intent => intent.Names(passage.Passage)) ? NamedByIntent * query.Weight : 0;
            var lifted = Math.Max(named, AskedOften * (asked.In(passage)?.Nearness ?? 0) * query.Weight);
            (values[place], shares[place]) = (values[place] + lifted, shares[place] + lifted);
            if (values[place] == 0)
            {
                continue;
            }

            var coverage = shares[place] / query.Weight;
            // An option that the asker only has in mind doesn't close what the question leads to.
            var fit = Math.Max(named > 0 ? 1 : 0, FitOfOptions(passage, query));
            factors[place] = (0.4 + (0.6 * coverage)) * fit * Preference.For(passage.Passage, query, intents);
        }

        var fitting = Enumerable.Range(0, passages.Length)
            .Where(place => values[place] > 0)
            .OrderByDescending(place => values[place] * factors[place])
            .Take(LookedAt);
        return from place in fitting
               let found = (passage: passages[place], value: values[place], factor: factors[place])
               let question = asked.In(found.passage)
               let parts = found.passage.Parts.Select(part => (Part: part, Value: ValueOf(part, query, intents)))
               let part = question is null ? parts.MaxBy(static pair => pair.Value) : parts.First(pair => pair.Part == question.Part)
               let name = Math.Max(NearnessOfName(found.passage, query), ShareInRow(found.passage, query))
               let near = question?.Nearness ?? 0
               let score = (found.value + part.Value) * found.factor * (1 + Math.Max(NearName * name * name, near * near))
               orderby question is { IsFirst: true } descending, score descending
               select new Ranked(found.passage, part.Part, score, name, asked);
    }

    /// <summary>A synonym counts nearly as the word itself; of several words, each gives its part of what they give together.</summary>
    private void Add(Slot slot, double[] values, double[] shares)
    {
        var (most, share) = (new double[passages.Length], new double[passages.Length]);
        var words = slot.Terms.Count(SynonymGroup.IsWord);
        foreach (var (place, value) in slot.Terms.Where(SynonymGroup.IsWord).SelectMany(term => postings[term]))
        {
            (most[place], share[place]) = (most[place] + (value / words), share[place] + (1.0 / words));
        }

        for (var place = 0; place < share.Length; place++)
        {
            (most[place], share[place]) = (most[place] * share[place], share[place] * share[place]);
        }

        foreach (var (place, value) in slot.Terms.Where(static term => !SynonymGroup.IsWord(term)).SelectMany(term => postings[term]))
        {
            (most[place], share[place]) = (Math.Max(most[place], Synonym * value), Math.Max(share[place], Synonym));
        }

        for (var place = 0; place < values.Length; place++)
        {
            (values[place], shares[place]) = (values[place] + (slot.Weight * most[place]), shares[place] + (slot.Weight * share[place]));
        }
    }

    /// <summary>An option that is named narrows to what is about it; nothing is the better for naming it often.</summary>
    private static double FitOfOptions(IndexedPassage passage, Query query)
    {
        if (passage.Options.IsEmpty || query.Options.IsEmpty)
        {
            return 1;
        }

        var asked = passage.Options.Count(query.Options.Contains);
        return asked == 0 ? OtherOption
            : asked == passage.Options.Length ? ItsOption : 1;
    }

    /// <summary>What its heading has of the query, and its best sentence; more where an intent names it.</summary>
    private static double ValueOf(IndexedPart part, Query query, ImmutableArray<Intent> intents)
    {
        var heading = query.Slots.Sum(slot => slot.Weight * slot.ShareIn(part.Heading));
        var named = intents.Any(intent => intent.Names(part.Part)) ? query.Weight : 0;
        return named + heading + (part.Lines.IsEmpty ? 0 : Together * part.Lines.Max(line => WeightIn(line, query)));
    }

    /// <summary>The weight of what a line has of the query.</summary>
    private static double WeightIn(Line line, Query query) => query.Slots.Sum(slot => slot.Weight * slot.ShareIn(line.Terms));

    /// <summary>The share that the nearest of its names and the query have in common, 0 to 1.</summary>
    private double NearnessOfName(IndexedPassage passage, Query query)
    {
        var nearest = 0d;
        foreach (var (name, weight) in passage.Names.Zip(weights[passage]))
        {
            var options = query.Options.Count(name.Contains) * OptionInName;
            var common = query.Slots.Sum(slot => slot.Weight * slot.ShareIn(name)) + options;
            if (common > 0)
            {
                var others = weight - query.Terms.Where(term => SynonymGroup.IsWord(term) && name.Contains(term)).Sum(postings.Rarity);
                nearest = Math.Max(nearest, common / (query.Weight + (query.Options.Length * OptionInName) + others));
            }
        }

        return nearest;
    }

    /// <summary>The share of a name that stands word for word in the query, where that is three words or more.</summary>
    private static double ShareInRow(IndexedPassage passage, Query query) => passage.Runs
        .Select(name => (Found: name.Count(query.Runs.Contains), name.Length))
        .Max(static name => name.Found == 0 ? 0 : (name.Found + 2.0) / (name.Length + 2));
}

/// <param name="Nearness">How near one of its names comes to the query, 0 to 1.</param>
/// <param name="Asked">The typical questions that come near.</param>
internal sealed record Ranked(IndexedPassage Passage, IndexedPart Part, double Score, double Nearness, NearQuestions Asked);
