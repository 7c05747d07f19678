namespace AiDeploy.Search;

/// <summary>
/// A way to put something: its words must all stand in a question, in this order, with any others between them. A word
/// may be a choice: <c>write/generate script</c>. Inflected forms count as the same word.
/// </summary>
public sealed class PhrasePattern
{
    private readonly ImmutableArray<ImmutableArray<string>> words;

    /// <summary>Reads a wording as authors write it.</summary>
    public PhrasePattern(string text)
    {
        Text = text;
        words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => ImmutableArray.CreateRange(word.Split('/').Select(static one => Tokenizer.Stem(one))))];
    }

    /// <summary>The wording as written.</summary>
    public string Text { get; }

    /// <summary>True when a question is put this way.</summary>
    public bool Matches(string question) => Matches(Tokenizer.Stems(question));

    /// <summary>True when a word without its ending is one of its words.</summary>
    internal bool Has(string stem) => words.Any(choice => choice.Contains(stem));

    /// <summary>True when words without their endings hold this wording.</summary>
    internal bool Matches(ImmutableArray<string> stems)
    {
        var place = 0;
        foreach (var stem in stems)
        {
            if (place < words.Length && words[place].Contains(stem))
            {
                place++;
            }
        }

        return place == words.Length;
    }
}
