using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace AiDeploy.Search;

/// <summary>Finds the word of the guide that a word was meant to be.</summary>
internal static class Spelling
{
    private const int ShortestMended = 5;
    private const int ShortestReplaced = 7;
    private const int ShortestMendedTwice = 9;

    /// <summary>
    /// The nearest word by edit distance (Damerau and Levenshtein: insert, delete, replace, swap), the most frequent of
    /// equals; null where none is near. The first letter must be right, and short words are left alone.
    /// </summary>
    public static string? Mend(IndexReader reader, string field, string word)
    {
        if (word.Length < ShortestMended || word.Any(char.IsDigit) || MultiFields.GetTerms(reader, field) is not { } terms)
        {
            return null;
        }

        var (best, bestBoost, bestCount) = ((string?)null, 0f, 0);
        var edits = word.Length < ShortestMendedTwice ? 1 : 2;
        var near = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(field, word), edits, 1, transpositions: true);
        var boosts = near.Attributes.AddAttribute<IBoostAttribute>();
        while (near.MoveNext())
        {
            if (IsOtherWord(word, near.Term.Utf8ToString()))
            {
                continue;
            }

            if (boosts.Boost > bestBoost || (boosts.Boost == bestBoost && near.DocFreq > bestCount))
            {
                (best, bestBoost, bestCount) = (near.Term.Utf8ToString(), boosts.Boost, near.DocFreq);
            }
        }

        return best;
    }

    /// <summary>A short word with one letter replaced is more likely another word (world, would) than an error.</summary>
    private static bool IsOtherWord(string word, string other) =>
        word.Length < ShortestReplaced && word.Length == other.Length && !word.Order().SequenceEqual(other.Order());
}
