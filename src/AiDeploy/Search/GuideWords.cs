namespace AiDeploy.Search;

/// <summary>Analyzes the passages when the index is made, each sentence once, so that no question has to.</summary>
internal sealed class GuideWords
{
    private readonly WordAnalyzer analyzer;
    private readonly Dictionary<string, AnalyzedText> sentences = [];

    public GuideWords(ImmutableArray<Passage> passages, WordAnalyzer analyzer)
    {
        this.analyzer = analyzer;
        Passages = [.. passages.Select(Analyze)];
    }

    public ImmutableArray<AnalyzedPassage> Passages { get; }

    public AnalyzedText OfSentence(string sentence) => sentences.GetValueOrDefault(sentence) ?? new(Read(sentence));

    private AnalyzedPassage Analyze(Passage passage) => new(
        passage,
        Terms(IndexFields.Of(passage).Values),
        Terms(passage.About.Append(passage.Heading)),
        [
            .. from part in passage.Parts
               from sentence in part.Sentences
               select new AnalyzedSentence(part, sentence, Keep(sentence)),
        ]);

    private HashSet<string> Terms(IEnumerable<string> texts) =>
        texts.SelectMany(text => Read(text)).Select(static token => token.Word).ToHashSet();

    private AnalyzedText Keep(string sentence)
    {
        sentences.TryAdd(sentence, OfSentence(sentence));
        return sentences[sentence];
    }

    /// <summary>Equal words are one string: the guide has few words, and says them often.</summary>
    private ImmutableArray<Token> Read(string text) =>
        [.. Tokenizer.Read(analyzer, text).Select(static token => token with { Word = string.Intern(token.Word) })];
}

/// <summary>A passage with its words as the vocabulary reads them.</summary>
internal sealed record AnalyzedPassage(
    Passage Passage, HashSet<string> Terms, HashSet<string> Said, ImmutableArray<AnalyzedSentence> Sentences);

internal sealed record AnalyzedSentence(PassagePart Part, string Sentence, AnalyzedText Words);

/// <summary>A text as the vocabulary reads it: its words in order.</summary>
internal sealed record AnalyzedText(ImmutableArray<Token> Tokens)
{
    public HashSet<string> Terms { get; } = [.. Tokens.Select(static token => token.Word)];
}

/// <summary>A word as it is compared, and where it stands in the text.</summary>
internal readonly record struct Token(string Word, int Start, int End);
