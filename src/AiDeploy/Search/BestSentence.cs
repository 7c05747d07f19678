using Lucene.Net.Index;

namespace AiDeploy.Search;

/// <summary>
/// Chooses the sentence of a passage that answers best: the one whose words of the question are rarest in the guide. What
/// the heading or the page's name says already doesn't count; where nothing else is asked, the passage's start answers.
/// </summary>
internal sealed class BestSentence(WordAnalyzer analyzer, IndexReader reader)
{
    /// <summary>The part and its sentence; the first sentence where none has a word of the question.</summary>
    public (PassagePart Part, string? Sentence) Of(Passage passage, IReadOnlyCollection<string> asked)
    {
        var said = passage.About.Append(passage.Heading).SelectMany(words => Words.Read(analyzer, words)).Select(static token => token.Word);
        var terms = asked.Except(said).ToList();
        var sentences = passage.Parts.SelectMany(static part => part.Paragraphs.SelectMany(static paragraph => paragraph.Sentences), static (part, sentence) => (part, sentence)).ToList();
        return sentences.Count == 0 ? (passage.Parts[0], null) : sentences.MaxBy(one => Fit(one.sentence, terms));
    }

    /// <summary>The rarity of the terms it has, less for a long sentence.</summary>
    public double Fit(string sentence, IReadOnlyCollection<string> terms)
    {
        var words = Words.Read(analyzer, sentence).Select(static token => token.Word).ToHashSet();
        return terms.Where(words.Contains).Sum(Rarity) / Math.Sqrt(8 + words.Count);
    }

    private double Rarity(string term) => Math.Log(1 + ((double)reader.NumDocs / (1 + reader.DocFreq(new(Fields.Body, term)))));
}
