using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace AiDeploy.Search;

/// <summary>Makes Lucene's index of the passages, in memory.</summary>
internal static class IndexBuilder
{
    /// <param name="passages">What is searched; a passage's place is its number in the index.</param>
    /// <param name="vocabulary">Words that are known though no passage has them.</param>
    /// <param name="analyzer">How words are compared.</param>
    public static IndexSearcher Build(ImmutableArray<Passage> passages, Vocabulary vocabulary, WordAnalyzer analyzer)
    {
        var similarity = new FieldSimilarity();
        var directory = new RAMDirectory();
        using (var plain = new WordAnalyzer(stems: false))
        using (var byField = new PerFieldAnalyzerWrapper(analyzer, new Dictionary<string, Analyzer> { [IndexFields.Word] = plain }))
        using (var writer = new IndexWriter(directory, new(WordAnalyzer.Version, byField) { Similarity = similarity }))
        {
            foreach (var passage in passages)
            {
                writer.AddDocument(Document(passage));
            }

            var words = new TextField(IndexFields.Word, string.Join(" . ", vocabulary.AllWords), Field.Store.NO);
            writer.AddDocument(new Document { words });
            writer.ForceMerge(1);
        }

        return new(DirectoryReader.Open(directory)) { Similarity = similarity };
    }

    private static Document Document(Passage passage)
    {
        var document = new Document();
        foreach (var (field, text) in IndexFields.Of(passage))
        {
            document.Add(new TextField(field, text, Field.Store.NO));
            document.Add(new TextField(IndexFields.Word, text, Field.Store.NO));
        }

        return document;
    }
}

/// <summary>
/// BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with k1 = 1.2. The length of a text counts
/// against it as usual (b = 0.75), but not the length of a list of names: a passage with many aliases is no worse for it.
/// </summary>
internal sealed class FieldSimilarity : PerFieldSimilarityWrapper
{
    private static readonly BM25Similarity Text = new();
    private static readonly BM25Similarity Names = new(1.2f, 0.1f);

    public override Similarity Get(string name) => name == IndexFields.Body ? Text : Names;
}
