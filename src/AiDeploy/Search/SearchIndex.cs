namespace AiDeploy.Search;

/// <summary>Finds passages by words. Built once in memory; safe to use from many threads.</summary>
public sealed partial class SearchIndex
{
    private const int Deepest = 10;
    /// <summary>So many words that passages have, and no other, are no accident.</summary>
    private const int ManyWords = 3;
    /// <summary>Fewer words are looked up, not asked.</summary>
    private const int FewestAsked = 4;
    /// <summary>Below this share of the weight of a question, a passage has some of its words by accident.</summary>
    private const double Accident = 0.9;

    private readonly WordAnalyzer analyzer;
    private readonly Postings postings;
    private readonly Ranking ranking;
    private readonly WordList words;
    private readonly HashSet<string> common;
    private readonly HashSet<string> topicTerms;
    private readonly HashSet<string> silent;
    private readonly HashSet<string> aliases;
    private readonly ILookup<string, NamedPlace> byName;
    private readonly Dictionary<Passage, IndexedPassage> byPassage;
    private readonly PriceNames prices;
    private readonly WordKinds kinds;
    /// <summary>The words of each sentence, so that none is read again where it is shown.</summary>
    private readonly Dictionary<string, ImmutableArray<Token>> sentences = [];

    /// <summary>Reads the passages into an index.</summary>
    public SearchIndex(ImmutableArray<Passage> passages, Vocabulary vocabulary, ImmutableArray<TypicalQuestion> typical)
    {
        Passages = passages;
        var terms = passages.Where(static one => one.Kind == PassageKind.Term);
        analyzer = vocabulary.With(terms.Select(static term => new SynonymGroup(term.Id, [term.Heading, .. term.Aliases]))).Analyzer();
        ImmutableArray<IndexedPassage> indexed = [.. passages.Select(passage => new IndexedPassage(passage, Read))];
        postings = new(indexed);
        byPassage = indexed.ToDictionary(static one => one.Passage);
        silent = [.. vocabulary.Silent];
        common = [.. vocabulary.Common.SelectMany(static word => new[] { Tokenizer.Stem(word), "=" + word })];
        prices = new(indexed, common);
        words = new(
        [
            .. passages.SelectMany(static passage => passage.Texts), .. vocabulary.AllWords,
            .. typical.SelectMany(static row => row.Questions),
        ]);
        var told = indexed.Where(static one => one.Passage.Kind is not (PassageKind.Price or PassageKind.Fact))
            .ToLookup(static one => one.Passage.Kind is PassageKind.Example or PassageKind.Start, static one => one.Said);
        topicTerms = [.. told[false].SelectMany(static said => said).Concat(prices.Names).Except(common)];
        kinds = new(
            common,
            topicTerms.Concat(told[true].SelectMany(static said => said).Except(common)).ToHashSet(),
            prices.Names);
        ranking = new(indexed, postings, new(indexed, typical, QueryOf));
        aliases = [.. indexed.SelectMany(static one => one.Passage.Aliases).Select(alias => string.Join(' ', Terms(alias)))];
        byName = passages.SelectMany(Places).DistinctBy(static place => (place.Key, place.Part)).ToLookup(static place => place.Key);

        ImmutableArray<Token> Read(string text)
        {
            if (!sentences.TryGetValue(text, out var tokens))
            {
                tokens = Tokenizer.Read(analyzer, text);
                sentences.Add(text, tokens);
            }

            return tokens;
        }
    }

    /// <summary>All passages.</summary>
    public ImmutableArray<Passage> Passages { get; }

    /// <summary>The passages that have words of the text, best first; its last word may be unfinished.</summary>
    public SearchResult Find(string text) => Find(Read(text, mends: true, completes: true), []);

    /// <summary>What a text asks for, with each unknown word taken for the one of the guide that it was meant to be.</summary>
    internal Reading Read(string text, bool mends, bool completes = false)
    {
        var typed = QuestionText.Fold(text);
        var unknown = Tokenizer.Words(typed).Where(token => !words.Knows(token.Word)).ToList();
        var mended = unknown.Take(mends ? WordList.MostMended : 0)
            .Select(token => (Token: token, By: words.Mend(token.Word, completes && token.End == typed.Length)))
            .Where(static pair => pair.By is not null)
            .Reverse();
        var corrected = mended.Aggregate(typed, static (all, pair) => all[..pair.Token.Start] + pair.By + all[pair.Token.End..]);
        var left = unknown.Except(mended.Select(static pair => pair.Token)).Select(static token => token.Word).Distinct();
        var questions = Asked.Questions(corrected).Select(QueryOf);
        return new(corrected, corrected != typed, QueryOf(corrected), [.. questions], [.. left]);
    }

    /// <summary>The passages that fit what was read, those first that the intents of the question lift.</summary>
    internal SearchResult Find(Reading read, ImmutableArray<Intent> intents)
    {
        var query = read.Query;
        var ranked = ranking.Order(query, read.Questions, intents).Take(Deepest).ToList();
        var nearness = ranked.FirstOrDefault()?.Asked.Nearest ?? 0;
        var isOnTopic = query.Terms.Any(topicTerms.Contains)
            || (query.Slots.Length >= ManyWords
                && query.Slots.All(slot => slot.Terms.Any(term => postings[term].Count > 0)))
            || aliases.Contains(string.Join(' ', query.Terms))
            || nearness >= NearQuestions.Typical;
        var telling = query.Options.Length + query.Terms.Count(term => SynonymGroup.IsWord(term) && !common.Contains(term));
        var isMostlyUnknown = 2 * read.Unknown.Length > telling || (read.Unknown.Length > 1 && 2 * read.Unknown.Length == telling);
        var isScattered = query.Slots.Length >= FewestAsked && !query.IsStory && query.Options.IsEmpty && !query.Terms.Any(kinds.IsName)
            && nearness < NearQuestions.Alike && !ranked.Any(found => found.Score >= Accident * query.Weight);
        var hits = ranked.Select(found => Describe(found, read, intents));
        return new([.. hits], read.IsMended ? read.Text : null, isOnTopic, !read.Unknown.IsEmpty && isMostlyUnknown, query.Terms)
        {
            Nearness = nearness,
            IsScattered = isScattered,
        };
    }

    /// <summary>The places whose heading is exactly this, with the name of their page or without; terms by any of their names.</summary>
    internal IEnumerable<NamedPlace> Named(string name) => byName[KeyOf(name)];

    /// <summary>The price of what is named, or of both things that are compared; see <see cref="PriceNames.In"/>.</summary>
    internal NamedPrice? PriceNamedIn(Reading read, ImmutableArray<string> unknown)
    {
        var sides = Sides.Split(read.Text).Select(side => prices.In(QueryOf(side), hasUnknownName: false)?.Rows.FirstOrDefault());
        ImmutableArray<Passage> compared = [.. sides.OfType<Passage>().Distinct()];
        return compared.Length > 1 ? new(compared) : prices.In(read.Query, !unknown.IsEmpty);
    }

    /// <summary>A place as a hit, where its name and not its words found it.</summary>
    internal Hit Describe(NamedPlace place, Reading read, ImmutableArray<Intent> intents)
    {
        var passage = byPassage[place.Passage];
        var part = passage.Parts.First(part => part.Part == place.Part);
        return Describe(new Ranked(passage, part, 0, 1, NearQuestions.None), read, intents);
    }

    /// <summary>The language of a question; null where it is English.</summary>
    internal Language? LanguageOf(string question, ImmutableArray<Language> languages) =>
        Language.Of(languages, question, silent, words.Knows);

    /// <summary>A question of another language in English, as far as it is known.</summary>
    internal string Translate(string question, Language language) => language.Translate(QuestionText.Fold(question), words.Knows);

    /// <summary>What the vocabulary makes of a text.</summary>
    internal IEnumerable<string> Terms(string text) => Tokenizer.Read(analyzer, text).Select(static token => token.Word);

    /// <summary>A sentence of the guide cut where the terms that were searched for begin and end.</summary>
    public ImmutableArray<(string Text, bool IsMatch)> Highlight(string text, ImmutableArray<string> terms)
    {
        var parts = ImmutableArray.CreateBuilder<(string, bool)>();
        var place = 0;
        foreach (var token in sentences.GetValueOrDefault(text, []).Where(token => terms.Contains(token.Word)))
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

    private Query QueryOf(string text) => Query.Of(text, Tokenizer.Read(analyzer, text), postings, kinds);

    private static IEnumerable<NamedPlace> Places(Passage passage)
    {
        var page = passage.About.FirstOrDefault(passage.Title);
        foreach (var part in passage.Parts)
        {
            var heading = part.Heading ?? passage.Heading;
            foreach (var name in new[] { heading, $"{passage.Title} {heading}", $"{page} {heading}" })
            {
                yield return new(KeyOf(name), name, passage, part);
            }
        }

        foreach (var name in passage.Kind == PassageKind.Term ? passage.Aliases : [])
        {
            yield return new(KeyOf(name), name, passage, passage.Parts[0]);
        }
    }

    private static string KeyOf(string name) => string.Join(' ', Tokenizer.Stems(name));

    [GeneratedRegex(@"\b(?:vs|versus|or|and|than|compared? (?:to|with)|on top of|plus|in addition to)\b|,\s", RegexOptions.IgnoreCase)]
    private static partial Regex Sides { get; }

    private static Hit Describe(Ranked found, Reading read, ImmutableArray<Intent> intents)
    {
        var terms = found.Passage.Terms;
        var matched = read.Query.Slots.Where(slot => slot.ShareIn(terms) > 0).Select(slot => read.Text[slot.Start..slot.End]);
        var (part, marked) = SentenceChoice.Of(found, read.Query, intents);
        return new(found.Passage.Passage, found.Score, part, marked, [.. matched.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }
}
