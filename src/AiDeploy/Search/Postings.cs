namespace AiDeploy.Search;

/// <summary>
/// How much each term says of each passage. A term counts by the field where it says most, and a little by the others; within
/// the text by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), at most 1, in the part that has it most.
/// </summary>
internal sealed class Postings
{
    private const double Saturation = 1.2;
    private const double OtherFields = 0.25;
    /// <summary>What a word counts that no passage has: that it is asked for makes all others count less.</summary>
    private const double Unknown = 4;

    private readonly Dictionary<string, List<Posting>> lists = [];
    private readonly int passages;

    public Postings(ImmutableArray<IndexedPassage> all)
    {
        passages = all.Length;
        var average = all.SelectMany(static one => one.Parts).Average(static part => part.Lines.Sum(static line => line.Tokens.Length));
        foreach (var (place, passage) in all.Index())
        {
            foreach (var (term, value) in ValuesOf(passage, average))
            {
                (lists.TryGetValue(term, out var list) ? list : lists[term] = []).Add(new(place, value));
            }
        }
    }

    public IReadOnlyList<Posting> this[string term] => lists.GetValueOrDefault(term) ?? [];

    /// <summary>Robertson's inverse document frequency, over all passages.</summary>
    public double Rarity(string term) => lists.TryGetValue(term, out var list)
        ? Math.Log(1 + ((passages - list.Count + 0.5) / (list.Count + 0.5)))
        : Unknown;

    private static double Join(List<double> values) => values.Max() + (OtherFields * (values.Sum() - values.Max()));

    private static Dictionary<string, double> ValuesOf(IndexedPassage passage, double average)
    {
        Dictionary<string, List<double>> fields = [];
        AddAll(passage.Alias, 1.5);
        AddAll(passage.Heading, 1.4);
        AddAll(passage.About, 0.35);
        foreach (var part in passage.Parts)
        {
            AddAll(part.Heading, 1.2);
            var words = part.Lines.SelectMany(static line => line.Tokens).Select(static token => token.Word).ToList();
            var norm = Saturation * (0.4 + (0.6 * words.Count / average));
            foreach (var (term, count) in words.CountBy(static word => word))
            {
                Add(term, count / (count + norm));
            }
        }

        return fields.ToDictionary(static pair => pair.Key, static pair => Join(pair.Value));

        void AddAll(HashSet<string> terms, double value)
        {
            foreach (var term in terms)
            {
                Add(term, value);
            }
        }

        void Add(string term, double value) => (fields.TryGetValue(term, out var values) ? values : fields[term] = []).Add(value);
    }
}

/// <param name="Passage">The passage's place.</param>
/// <param name="Value">How much the term says of it.</param>
internal readonly record struct Posting(int Passage, double Value);
