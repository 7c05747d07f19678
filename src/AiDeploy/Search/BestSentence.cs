using Lucene.Net.Index;

namespace AiDeploy.Search;

/// <summary>
/// Chooses the sentence of a passage that answers best: the one whose words of the question are rarest in the guide. What
/// the heading or the page's name says already doesn't count; where nothing else is asked, the passage's start answers.
/// </summary>
internal sealed class BestSentence(WordAnalyzer analyzer, IndexReader reader)
{
    /// <summary>The part and its sentence; the first of both where none has a word of the question.</summary>
    public (PassagePart Part, string? Sentence) Of(Passage passage, IReadOnlyCollection<string> asked)
    {
        var said = passage.About.Append(passage.Heading).SelectMany(words => Words.Read(analyzer, words)).Select(static token => token.Word);
        var terms = asked.Except(said).ToList();
        var best = (Part: passage.Parts[0], Sentence: passage.Parts[0].Paragraphs.SelectMany(static paragraph => paragraph.Sentences).FirstOrDefault(), Score: 0.0);
        foreach (var part in passage.Parts)
        {
            foreach (var sentence in part.Paragraphs.SelectMany(static paragraph => paragraph.Sentences))
            {
                var score = Fit(sentence, terms);
                best = score > best.Score ? (part, sentence, score) : best;
            }
        }

        return (best.Part, best.Sentence);
    }

    /// <summary>The rarity of the terms it has, less for a long sentence.</summary>
    public double Fit(string sentence, IReadOnlyCollection<string> terms)
    {
        var words = Words.Read(analyzer, sentence).Select(static token => token.Word).ToHashSet();
        return terms.Where(words.Contains).Sum(Rarity) / Math.Sqrt(8 + words.Count);
    }

    private double Rarity(string term) => Math.Log(1 + ((double)reader.NumDocs / (1 + reader.DocFreq(new(Fields.Body, term)))));
}
