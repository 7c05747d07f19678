using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace AiDeploy.Search;

/// <summary>
/// How text becomes words: cut by Unicode's rules, lower case, no possessive, no ending (Porter's algorithm). With a
/// vocabulary, each phrase of a group also gives the group's own term, and words that say nothing are left out.
/// </summary>
internal sealed class WordAnalyzer(bool stems, SynonymMap? synonyms = null, CharArraySet? stopWords = null) : Analyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var tokenizer = new StandardTokenizer(Version, reader);
        TokenStream stream = new EnglishPossessiveFilter(Version, new LowerCaseFilter(Version, tokenizer));
        stream = stems ? new PorterStemFilter(stream) : stream;
        stream = synonyms is null ? stream : new SynonymFilter(stream, synonyms, ignoreCase: false);
        stream = stopWords is null ? stream : new StopFilter(Version, stream, stopWords);
        return new(tokenizer, stream);
    }
}
