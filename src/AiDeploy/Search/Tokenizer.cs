using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace AiDeploy.Search;

internal static class Tokenizer
{
    private static readonly WordAnalyzer Plain = new(stems: false);
    private static readonly WordAnalyzer Stemmed = new(stems: true);

    public static ImmutableArray<string> Of(string text) => [.. Read(Plain, text).Select(static token => token.Word)];

    /// <summary>The words as they are written, with their places.</summary>
    public static ImmutableArray<Token> Words(string text) => Read(Plain, text);

    public static ImmutableArray<string> Stems(string text) => [.. Read(Stemmed, text).Select(static token => token.Word)];

    /// <summary>Words by threes, as they follow one another.</summary>
    public static ImmutableArray<string> Runs(ImmutableArray<string> words) =>
        [.. words.Skip(2).Select((third, place) => $"{words[place]} {words[place + 1]} {third}")];

    /// <summary>One word without its ending; a word of several parts keeps the first.</summary>
    public static string Stem(string word) => Stems(word) is [var stem, ..] ? stem : word;

    /// <summary>An analyzer's words of a text, with their places. It reads to the end, since an analyzer has one stream a thread.</summary>
    public static ImmutableArray<Token> Read(Analyzer analyzer, string text)
    {
        using var stream = analyzer.GetTokenStream("", text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        var place = stream.AddAttribute<IOffsetAttribute>();
        var tokens = ImmutableArray.CreateBuilder<Token>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            tokens.Add(new(word.ToString(), place.StartOffset, place.EndOffset));
        }

        stream.End();
        return tokens.ToImmutable();
    }
}

/// <summary>A word as it is compared, and where it stands in the text.</summary>
internal readonly record struct Token(string Word, int Start, int End);

/// <summary>
/// How text becomes words: cut by Unicode's rules, lower case, numbers written in one way, no possessive, no ending (Porter's
/// algorithm). With a vocabulary, each phrase of a group also gives the group's own term, and words that say nothing are
/// left out.
/// </summary>
internal sealed class WordAnalyzer(bool stems, SynonymMap? synonyms = null, CharArraySet? stopWords = null) : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        TokenStream stream = new EnglishPossessiveFilter(Version, new NumberFilter(new LowerCaseFilter(Version, tokenizer)));
        stream = stems ? new PorterStemFilter(stream) : stream;
        stream = synonyms is null ? stream : new SynonymFilter(stream, synonyms, ignoreCase: false);
        stream = stopWords is null ? stream : new StopFilter(Version, stream, stopWords);
        return new(tokenizer, stream);
    }
}
