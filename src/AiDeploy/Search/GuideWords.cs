namespace AiDeploy.Search;

/// <summary>Analyzes the passages, each text once.</summary>
internal sealed class GuideWords
{
    private readonly WordAnalyzer analyzer;

    /// <summary>Equal words are one string: the guide has few words, and says them often.</summary>
    private readonly Dictionary<string, string> words = [];
    private readonly Dictionary<string, AnalyzedText> sentences = [];

    private GuideWords(WordAnalyzer analyzer) => this.analyzer = analyzer;

    /// <summary>The passages in their order, and every sentence of them by its text.</summary>
    public static (ImmutableArray<AnalyzedPassage> Passages, Dictionary<string, AnalyzedText> Sentences) Of(
        ImmutableArray<Passage> passages, WordAnalyzer analyzer)
    {
        var guide = new GuideWords(analyzer);
        ImmutableArray<AnalyzedPassage> analyzed = [.. passages.Select(guide.Analyze)];
        return (analyzed, guide.sentences);
    }

    private AnalyzedPassage Analyze(Passage passage) => new(
        passage,
        Terms(IndexFields.Of(passage).Values),
        Terms(passage.About.Append(passage.Heading)),
        [
            .. from part in passage.Parts
               from paragraph in part.Paragraphs
               from sentence in paragraph.Sentences
               select (part, sentence, OfSentence(sentence)),
        ]);

    private HashSet<string> Terms(IEnumerable<string> texts) =>
        texts.SelectMany(text => Read(text)).Select(static token => token.Word).ToHashSet();

    private AnalyzedText OfSentence(string sentence)
    {
        if (!sentences.TryGetValue(sentence, out var known))
        {
            sentences.Add(sentence, known = new(Read(sentence)));
        }

        return known;
    }

    private ImmutableArray<Token> Read(string text) =>
        [.. Tokenizer.Read(analyzer, text).Select(token => token with { Word = Shared(token.Word) })];

    private string Shared(string word)
    {
        if (!words.TryGetValue(word, out var known))
        {
            words.Add(word, known = word);
        }

        return known;
    }
}

/// <summary>A passage with its words as the vocabulary reads them: analyzed when the index is made, never for a question.</summary>
/// <param name="Terms">All of its words.</param>
/// <param name="Said">The words of its heading and of the page's names.</param>
/// <param name="Sentences">Its sentences, each with the part it stands in.</param>
internal sealed record AnalyzedPassage(
    Passage Passage,
    HashSet<string> Terms,
    HashSet<string> Said,
    ImmutableArray<(PassagePart Part, string Sentence, AnalyzedText Words)> Sentences);

/// <summary>A text of the guide as the vocabulary reads it.</summary>
/// <param name="Tokens">Its words in order.</param>
internal sealed record AnalyzedText(ImmutableArray<Token> Tokens)
{
    public HashSet<string> Terms { get; } = [.. Tokens.Select(static token => token.Word)];
}

/// <summary>A word as it is compared, and where it stands in the text.</summary>
internal readonly record struct Token(string Word, int Start, int End);
