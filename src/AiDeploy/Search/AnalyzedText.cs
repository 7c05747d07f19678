using System.Collections.Immutable;

namespace AiDeploy.Search;

/// <summary>A text of the guide as the vocabulary reads it.</summary>
/// <param name="Tokens">Its words in order.</param>
internal sealed record AnalyzedText(ImmutableArray<Token> Tokens)
{
    /// <summary>The words, each once.</summary>
    public HashSet<string> Terms { get; } = [.. Tokens.Select(static token => token.Word)];
}
