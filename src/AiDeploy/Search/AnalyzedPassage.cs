using System.Collections.Immutable;

namespace AiDeploy.Search;

/// <summary>A passage with its words as the vocabulary reads them: analyzed when the index is made, never for a question.</summary>
/// <param name="Passage">The passage.</param>
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
    /// <summary>The words, each once.</summary>
    public HashSet<string> Terms { get; } = [.. Tokens.Select(static token => token.Word)];
}

/// <summary>A word as it is compared, and where it stands in the text.</summary>
internal readonly record struct Token(string Word, int Start, int End);
