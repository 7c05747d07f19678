using System.Numerics;

namespace AiDeploy.Search;

/// <summary>Finds the sentences whose typical questions come near to what is asked.</summary>
internal sealed class TypicalQuestions
{
    /// <summary>How much it takes away that words of a typical question are not asked for.</summary>
    private const double Lacking = 0.8;
    /// <summary>How much it takes away that more is asked: people tell their story with the question.</summary>
    private const double Besides = 0.3;
    /// <summary>What an option weighs that only one of both names.</summary>
    private const double Option = 4;
    /// <summary>What a name or a number weighs that isn't asked for, beside what it says.</summary>
    private const double Name = 2;
    /// <summary>One word in common is an accident.</summary>
    private const int FewestWords = 2;

    private readonly ImmutableArray<Entry> entries;
    /// <summary>The places of the questions that have a term.</summary>
    private readonly Dictionary<string, List<int>> places = [];

    public TypicalQuestions(ImmutableArray<IndexedPassage> passages, ImmutableArray<TypicalQuestion> rows, Func<string, Query> read)
    {
        var byAddress = rows.ToLookup(static row => row.Address);
        entries =
        [
            .. from passage in passages
               from part in passage.Parts
               from row in byAddress[part.Part.Address]
               let line = part.Lines.FirstOrDefault(line => row.Fits(line.Sentences[0]))
               where line is not null
               from question in row.Questions
               select new Entry(passage, part, line, read(question)),
        ];
        foreach (var (place, term) in entries.Index().SelectMany(static one => one.Item.Terms.Select(term => (one.Index, term))))
        {
            (places.TryGetValue(term, out var list) ? list : places[term] = []).Add(place);
        }
    }

    /// <summary>The sentences whose typical questions come near, however little.</summary>
    /// <param name="queries">What is asked as a whole, and question by question.</param>
    public NearQuestions Near(ImmutableArray<Query> queries)
    {
        NearQuestions near = new();
        foreach (var query in queries)
        {
            var terms = query.Terms.ToHashSet();
            foreach (var (place, found) in FoundIn(query).Index())
            {
                if (BitOperations.PopCount(found) >= FewestWords)
                {
                    var entry = entries[place];
                    near.Add(entry.Passage, entry.Part, entry.Line, NearnessOf(entry, query, terms));
                }
            }
        }

        return near;
    }

    /// <summary>The slots that each question has something of, a bit for each.</summary>
    private uint[] FoundIn(Query query)
    {
        var found = new uint[entries.Length];
        foreach (var (slot, term) in query.Slots.Index().SelectMany(static one => one.Item.Terms.Select(term => (one.Index, term))))
        {
            foreach (var place in places.GetValueOrDefault(term) ?? [])
            {
                found[place] |= 1u << slot;
            }
        }

        return found;
    }

    /// <summary>What both have in common, of all that they have: Tversky's index, 0 to 1.</summary>
    private static double NearnessOf(Entry entry, Query query, HashSet<string> terms)
    {
        var asked = query.Slots.Sum(slot => slot.Weight * slot.ShareIn(entry.Terms));
        var typical = entry.Query.Slots.Sum(slot => slot.Weight * slot.ShareIn(terms));
        var common = Math.Min(asked, typical);
        var unnamed = entry.Query.Slots.Count(slot => slot.IsSpecific && slot.ShareIn(terms) < 1);
        var lacking = entry.Query.Weight - typical + (Option * entry.Query.Options.Except(query.Options).Count()) + (Name * unnamed);
        var other = query.Options.Count(option => !entry.Terms.Contains(option) && !entry.Passage.Options.Contains(option));
        return common == 0 ? 0
            : common / (common + (Lacking * (lacking + (Option * other))) + (Besides * (query.Weight - asked)));
    }

    private sealed class Entry(IndexedPassage passage, IndexedPart part, Line line, Query query)
    {
        public IndexedPassage Passage => passage;
        public IndexedPart Part => part;
        public Line Line => line;
        public Query Query => query;
        public HashSet<string> Terms { get; } = [.. query.Terms];
    }
}

/// <summary>How near typical questions come to what is asked, 0 to 1.</summary>
internal sealed class NearQuestions
{
    /// <summary>Below, they have no more in common than some words.</summary>
    public const double Alike = 0.2;
    /// <summary>From here on a sentence answers what is asked.</summary>
    public const double Same = 0.42;
    /// <summary>From here on the guide is sure to cover what is asked.</summary>
    public const double Typical = 0.7;
    /// <summary>From here on a sentence comes first.</summary>
    private const double Very = 0.8;

    private readonly Dictionary<Line, double> lines = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<IndexedPassage, NearQuestion> passages = [];

    /// <summary>Of a place that its name found.</summary>
    public static NearQuestions None { get; } = new();

    /// <summary>How near the nearest comes.</summary>
    public double Nearest => passages.Values.Select(static near => near.Nearness).DefaultIfEmpty().Max();

    public double Of(Line line) => lines.GetValueOrDefault(line);

    /// <summary>The sentence of a passage that answers; null where none comes near enough.</summary>
    public NearQuestion? In(IndexedPassage passage) =>
        passages.TryGetValue(passage, out var near) && near.Nearness >= Same ? near : null;

    public void Add(IndexedPassage passage, IndexedPart part, Line line, double nearness)
    {
        lines[line] = Math.Max(Of(line), nearness);
        if (!passages.TryGetValue(passage, out var best) || nearness > best.Nearness)
        {
            passages[passage] = new(part, nearness, IsFirst: nearness >= Very);
        }
    }
}

/// <param name="Part">What has the sentence.</param>
/// <param name="IsFirst">True where it is asked nearly word for word.</param>
internal sealed record NearQuestion(IndexedPart Part, double Nearness, bool IsFirst);
