namespace AiDeploy.Search;

/// <summary>
/// A way to put something: its words must all stand in a question, in this order, with any others between them. A word
/// may be a choice: <c>write/generate script</c>. Inflected forms count as the same word.
/// </summary>
public sealed class PhrasePattern
{
    private const int LongSentence = 25;
    private const int Near = 6;

    private readonly ImmutableArray<ImmutableArray<string>> words;

    /// <summary>Reads a wording as authors write it.</summary>
    public PhrasePattern(string text) =>
        words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static choice => Stems(choice.Split('/')))];

    /// <summary>True when a question is put this way.</summary>
    public bool Matches(string question) => Matches(Tokenizer.Stems(question));

    internal static ImmutableArray<PhrasePattern> Read(YamlFields row) => Of(row.Values("wording"));

    internal static ImmutableArray<PhrasePattern> ReadRequired(YamlFields row, string id)
    {
        var read = Read(row);
        if (read.IsEmpty)
        {
            row.Report($"'wording' is missing: say how '{id}' is asked for");
        }

        return read;
    }

    internal static ImmutableArray<PhrasePattern> Of(params ImmutableArray<string> wordings) =>
        [.. wordings.Select(static text => new PhrasePattern(text))];

    internal static bool AnyMatches(ImmutableArray<PhrasePattern> wordings, ImmutableArray<string> stems) =>
        wordings.Any(wording => wording.Matches(stems));

    internal bool Has(string stem) => words.Any(choice => choice.Contains(stem));

    private static ImmutableArray<string> Stems(string[] words) => [.. words.Select(Tokenizer.Stem)];

    private bool Matches(ImmutableArray<string> stems)
    {
        var (found, last) = (0, -1);
        for (var place = 0; place < stems.Length && found < words.Length; place++)
        {
            // In a long sentence, words far apart have nothing to do with each other.
            found = found > 0 && stems.Length > LongSentence && place - last > Near ? 0 : found;
            if (words[found].Contains(stems[place]))
            {
                (found, last) = (found + 1, place);
            }
        }

        return found == words.Length;
    }
}
