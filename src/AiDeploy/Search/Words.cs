using System.Collections.Immutable;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace AiDeploy.Search;

/// <summary>Cuts text into the words that are compared.</summary>
internal static class Words
{
    private static readonly WordAnalyzer Plain = new(stems: false);
    private static readonly WordAnalyzer Stemmed = new(stems: true);

    /// <summary>The words in lower case.</summary>
    public static ImmutableArray<string> Of(string text) => [.. Read(Plain, text).Select(static token => token.Word)];

    /// <summary>The words without their endings.</summary>
    public static ImmutableArray<string> Stems(string text) => [.. Read(Stemmed, text).Select(static token => token.Word)];

    /// <summary>One word without its ending; a word of several parts keeps the first.</summary>
    public static string Stem(string word) => Stems(word) is [var stem, ..] ? stem : word;

    /// <summary>What an analyzer makes of a text, with the place in it.</summary>
    public static IEnumerable<Token> Read(Analyzer analyzer, string text)
    {
        using var stream = analyzer.GetTokenStream("", text);
        var word = stream.AddAttribute<ICharTermAttribute>();
        var place = stream.AddAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            yield return new(word.ToString(), place.StartOffset, place.EndOffset);
        }

        stream.End();
    }
}
