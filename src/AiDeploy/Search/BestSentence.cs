using Lucene.Net.Index;

namespace AiDeploy.Search;

/// <summary>
/// Chooses the sentence of a passage that answers one question best: the one whose words of the question are rarest in the guide.
/// Words of the heading or of the page's name don't count. Where nothing else is asked, the passage's start answers.
/// </summary>
internal sealed class BestSentence(IndexReader reader, IReadOnlyList<string> asked)
{
    private readonly Dictionary<string, double> rarities = asked.ToDictionary(static term => term, term => Rarity(reader, term));

    /// <summary>The part and its sentence; the first sentence where none has a word of the question.</summary>
    public (PassagePart Part, string? Sentence) Of(AnalyzedPassage passage)
    {
        if (passage.Sentences.IsEmpty)
        {
            return (passage.Passage.Parts[0], null);
        }

        var terms = asked.Where(term => !passage.Said.Contains(term)).ToList();
        var (part, sentence, _) = passage.Sentences.MaxBy(one => Fit(one.Words, terms))!;
        return (part, sentence);
    }

    /// <summary>How well a sentence fits the question; only to be compared with others.</summary>
    public double Fit(AnalyzedText sentence) => Fit(sentence, asked);

    /// <summary>The rarity of the terms it has, less for a long sentence.</summary>
    private double Fit(AnalyzedText sentence, IReadOnlyList<string> terms)
    {
        var rarity = 0d;
        foreach (var term in terms)
        {
            rarity += sentence.Terms.Contains(term) ? rarities[term] : 0;
        }

        return rarity / Math.Sqrt(8 + sentence.Terms.Count);
    }

    private static double Rarity(IndexReader reader, string term) =>
        Math.Log(1 + ((double)reader.NumDocs / (1 + reader.DocFreq(new(IndexFields.Body, term)))));
}
