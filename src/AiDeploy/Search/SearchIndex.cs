using Lucene.Net.Search;

namespace AiDeploy.Search;

/// <summary>Finds passages by words. Built once in memory; safe to use from many threads.</summary>
public sealed class SearchIndex
{
    private const int Deepest = 30;

    private readonly WordAnalyzer analyzer;
    private readonly IndexSearcher searcher;
    private readonly GuideWords guide;
    private readonly HashSet<string> topicTerms;
    private readonly HashSet<string> aliases;
    private readonly HashSet<string> known;

    /// <summary>Reads the passages into an index.</summary>
    public SearchIndex(ImmutableArray<Passage> passages, Vocabulary vocabulary)
    {
        Passages = passages;
        analyzer = vocabulary.Analyzer();
        searcher = IndexBuilder.Build(passages, vocabulary, analyzer);
        guide = new(passages, analyzer);
        var common = vocabulary.Common.SelectMany(static word => new[] { Tokenizer.Stem(word), "=" + word }).ToHashSet();
        topicTerms = passages.SelectMany(static passage => passage.Aliases.Concat(passage.About).Append(passage.Heading))
            .SelectMany(Terms)
            .Concat(vocabulary.Groups.Select(static group => group.Term))
            .Where(term => !common.Contains(term))
            .ToHashSet();
        aliases = passages.SelectMany(static passage => passage.Aliases).Select(alias => string.Join(' ', Terms(alias))).ToHashSet();
        known = passages.SelectMany(static passage => IndexFields.Of(passage).Values)
            .Concat(vocabulary.AllWords)
            .SelectMany(static words => Tokenizer.Stems(words))
            .ToHashSet();
    }

    /// <summary>All passages.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The passages that have words of the text, best first.</summary>
    public SearchResult Find(string text)
    {
        var unknown = Tokenizer.Of(text).Where(word => !known.Contains(Tokenizer.Stem(word))).Distinct().ToList();
        var mended = unknown
            .Select(word => (Word: word, By: Spelling.Mend(searcher.IndexReader, IndexFields.Word, word)))
            .Where(static pair => pair.By is not null)
            .ToList();
        var corrected = mended.Aggregate(text, static (all, pair) => all.Replace(pair.Word, pair.By, StringComparison.OrdinalIgnoreCase));
        var tokens = Tokenizer.Read(analyzer, corrected);
        var terms = tokens.Select(static token => token.Word).Distinct().ToList();
        var top = searcher.Search(RankedQuery.Of(terms), Deepest);
        var best = new BestSentence(searcher.IndexReader, terms);
        return new(
            [
                .. top.ScoreDocs
                    .Select(found => Describe(guide.Passages[found.Doc], found.Score, best, tokens, corrected))
                    .OrderByDescending(static hit => hit.Score),
            ],
            mended.Count > 0 ? corrected : null,
            terms.Any(topicTerms.Contains) || aliases.Contains(string.Join(' ', terms)),
            [.. terms],
            [.. unknown.Except(mended.Select(static pair => pair.Word))]);
    }

    /// <summary>What the vocabulary makes of a text.</summary>
    internal IEnumerable<string> Terms(string text) => Tokenizer.Read(analyzer, text).Select(static token => token.Word);

    internal AnalyzedText OfSentence(string sentence) => guide.OfSentence(sentence);

    /// <summary>Compares sentences by how well they fit terms.</summary>
    internal BestSentence Best(IReadOnlyList<string> terms) => new(searcher.IndexReader, terms);

    /// <summary>A sentence of the guide cut where the terms that were searched for begin and end.</summary>
    public ImmutableArray<(string Text, bool IsMatch)> Highlight(string text, ImmutableArray<string> terms)
    {
        var parts = ImmutableArray.CreateBuilder<(string, bool)>();
        var place = 0;
        foreach (var token in OfSentence(text).Tokens.Where(token => terms.Contains(token.Word)))
        {
            if (token.Start >= place)
            {
                parts.Add((text[place..token.Start], false));
                parts.Add((text[token.Start..token.End], true));
                place = token.End;
            }
        }

        parts.Add((text[place..], false));
        return [.. parts.Where(static part => part.Item1.Length > 0)];
    }

    private static Hit Describe(AnalyzedPassage found, double score, BestSentence best, ImmutableArray<Token> tokens, string text)
    {
        var passage = found.Passage;
        var (part, sentence) = best.Of(found);
        var common = tokens.Where(token => found.Terms.Contains(token.Word));
        var places = common.Select(static token => (token.Start, token.End)).Distinct().ToList();
        var widest = places
            .Where(place => !places.Exists(other => other != place && other.Start <= place.Start && other.End >= place.End))
            .Select(place => text[place.Start..place.End]);
        return new(passage, score * Weight(passage.Kind), part, sentence, [.. widest.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>An option's page sums up what other pages explain, so it comes first where both fit.</summary>
    private static double Weight(PassageKind kind) => kind switch
    {
        PassageKind.Core => 1,
        PassageKind.Article => 0.75,
        PassageKind.Question or PassageKind.Outcome => 0.55,
        _ => 0.6,
    };
}

/// <summary>What a search found.</summary>
/// <param name="Hits">The passages, best first.</param>
/// <param name="Corrected">The words searched for, where one was taken for a typing error; else null.</param>
/// <param name="IsOnTopic">True when one of the words is more than everyday language, or all of them together are an alias.</param>
/// <param name="Terms">What the vocabulary makes of the words searched for.</param>
/// <param name="Unknown">The words that stand nowhere in the guide, as they were typed.</param>
public sealed record SearchResult(
    ImmutableArray<Hit> Hits, string? Corrected, bool IsOnTopic, ImmutableArray<string> Terms, ImmutableArray<string> Unknown)
{
    /// <summary>True when half of the words that say something stand nowhere in the guide.</summary>
    internal bool IsMostlyUnknown => Unknown.Length > 1 && Unknown.Length * 2 > Words.Count();

    /// <summary>The terms that are words, without those that stand for a group of synonyms.</summary>
    internal IEnumerable<string> Words => Terms.Where(static term => term[0] != '=');
}

/// <summary>A passage that was found.</summary>
/// <param name="Score">How well it fits; only to be compared with others of the same search.</param>
/// <param name="Part">The part that fits best.</param>
/// <param name="Sentence">The sentence of that part that fits best; null where the part has no text.</param>
/// <param name="Matched">The words asked for that it has, as they were typed.</param>
public sealed record Hit(Passage Passage, double Score, PassagePart Part, string? Sentence, ImmutableArray<string> Matched);
