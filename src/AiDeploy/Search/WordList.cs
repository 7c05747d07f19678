using System.Numerics;

namespace AiDeploy.Search;

/// <summary>The words of the guide as they are written, and the one that an unknown word was meant to be.</summary>
internal sealed partial class WordList
{
    /// <summary>So many words of a text are mended: more are no typing errors.</summary>
    public const int MostMended = 6;

    private const int ShortestMended = 4;
    private const int ShortestSwapped = 3;
    private const int ShortestBeginning = 3;
    private const int ShortestReplaced = 7;
    private const int ShortestMendedTwice = 9;
    private const int Ending = 2;

    private readonly Dictionary<string, int> counts = [];
    private readonly Dictionary<string, string> joined = [];
    private readonly HashSet<string> stems = [];
    /// <summary>Words that only occur with a capital.</summary>
    private readonly HashSet<string> names = [];
    private readonly ImmutableArray<(string Word, uint Letters)> all;

    public WordList(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            foreach (var token in Tokenizer.Words(text))
            {
                var isNew = !counts.TryGetValue(token.Word, out var count);
                counts[token.Word] = count + 1;
                _ = char.IsUpper(text[token.Start]) ? isNew && names.Add(token.Word) : names.Remove(token.Word);
            }

            foreach (var pair in Hyphenated.Matches(text).Select(static match => match.Value).Append(text))
            {
                if (Tokenizer.Of(pair) is [var first, var second])
                {
                    joined.TryAdd(first + second, $"{first} {second}");
                }
            }
        }

        stems.UnionWith(counts.Keys.Select(Tokenizer.Stem));
        all = [.. counts.Keys.Concat(joined.Keys).Select(static word => (word, LettersOf(word)))];
    }

    public bool Knows(string word) => counts.ContainsKey(word) || stems.Contains(Tokenizer.Stem(word));

    /// <summary>Two words of the guide that were written as one; else the nearest word, the most frequent of equals; else null.</summary>
    /// <param name="word">A word that the guide doesn't have.</param>
    /// <param name="isBeginning">True where letters may be missing at its end.</param>
    public string? Mend(string word, bool isBeginning)
    {
        if (joined.GetValueOrDefault(word) is { } pair)
        {
            return pair;
        }

        var completed = all.Select(static one => one.Word)
            .Where(known => isBeginning && word.Length >= ShortestBeginning && known.StartsWith(word, StringComparison.Ordinal))
            .MaxBy(known => counts.GetValueOrDefault(known));
        if (completed is not null)
        {
            return joined.GetValueOrDefault(completed, completed);
        }

        if (word.Length < ShortestSwapped || word.Any(char.IsDigit))
        {
            return null;
        }

        // Most words share too few letters to be near, which is quicker to see than the edits are to count.
        var letters = LettersOf(word);
        var near = from one in all
                   where BitOperations.PopCount(one.Letters ^ letters) <= 4
                   let known = one.Word
                   where known[0] == word[0]
                   where Math.Abs(known.Length - word.Length) <= 2 && known.Length >= ShortestSwapped
                   where IsSwapped(word, known) || !(word.Length < ShortestMended || IsOtherWord(word, known) || IsOtherForm(word, known))
                   let edits = Edits(word, known)
                   let isSwapped = IsSwapped(word, known) && !names.Contains(known)
                   where edits <= (word.Length < ShortestMendedTwice ? 1 : 2) || (edits == 2 && isSwapped)
                   orderby edits, counts.GetValueOrDefault(known) descending
                   select known;
        return near.FirstOrDefault() is { } best ? joined.GetValueOrDefault(best, best) : null;
    }

    private static uint LettersOf(string word) => word.Aggregate(0u, static (all, letter) => all | (1u << (letter % 32)));

    /// <summary>
    /// A short word with one letter replaced (world, would) or put in (reset, rest) is more likely another word than an error; a
    /// letter typed twice is an error.
    /// </summary>
    private static bool IsOtherWord(string word, string other) =>
        word.Length < ShortestReplaced && word.Length >= other.Length
        && !Enumerable.Range(1, word.Length - 1).Any(place => word[place] == word[place - 1] && word.Remove(place, 1) == other);

    /// <summary>Words that differ in their ending only (teachers, teaches) are both right.</summary>
    private static bool IsOtherForm(string word, string other) =>
        !other.StartsWith(word, StringComparison.Ordinal)
        && word.Zip(other).TakeWhile(static pair => pair.First == pair.Second).Count() >= Math.Max(word.Length, other.Length) - Ending;

    private static bool IsSwapped(string word, string other) => word.Length == other.Length && word.Order().SequenceEqual(other.Order());

    /// <summary>Optimal string alignment: letters put in, left out, replaced, or swapped with the next (Damerau and Levenshtein).</summary>
    private static int Edits(string one, string other)
    {
        var width = other.Length + 1;
        var table = new int[(one.Length + 1) * width];
        for (var place = 0; place < table.Length; place++)
        {
            var (i, j) = (place / width, place % width);
            if (i == 0 || j == 0)
            {
                table[place] = i + j;
                continue;
            }

            var replaced = table[place - width - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
            table[place] = Math.Min(replaced, Math.Min(table[place - width], table[place - 1]) + 1);
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
            {
                table[place] = Math.Min(table[place], table[place - (2 * width) - 2] + 1);
            }
        }

        return table[^1];
    }

    [GeneratedRegex(@"\p{L}+-\p{L}+")]
    private static partial Regex Hyphenated { get; }
}
