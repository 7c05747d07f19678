using Lucene.Net.Search.Similarities;

namespace AiDeploy.Search;

/// <summary>
/// BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) with k1 = 1.2. The length of a text counts
/// against it as usual (b = 0.75), but not the length of a list of names: a passage with many aliases is no worse for it.
/// </summary>
internal sealed class FieldSimilarity : PerFieldSimilarityWrapper
{
    private static readonly BM25Similarity Text = new();
    private static readonly BM25Similarity Names = new(1.2f, 0.1f);

    public override Similarity Get(string name) => name == Fields.Body ? Text : Names;
}
