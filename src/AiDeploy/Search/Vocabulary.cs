using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace AiDeploy.Search;

/// <summary>The words of <c>synonyms.yaml</c>.</summary>
/// <param name="Groups">Phrases that mean the same here.</param>
/// <param name="Silent">Words that say nothing about what is asked.</param>
/// <param name="Common">Words that are used of anything, so that they alone don't show that a question is about deploying AI.</param>
public sealed record Vocabulary(ImmutableArray<SynonymGroup> Groups, ImmutableArray<string> Silent, ImmutableArray<string> Common)
{
    internal const string File = "synonyms.yaml";

    /// <summary>Every word and phrase of the file.</summary>
    internal IEnumerable<string> AllWords => Groups.SelectMany(static group => group.Phrases.Prepend(group.Name.Replace('-', ' '))).Concat(Silent).Concat(Common);

    /// <summary>Reads the file; what is wrong is reported.</summary>
    public static Vocabulary Read(string folder, ICollection<Problem> problems) => YamlReader.ReadFile(folder, File, new([], [], []), Read, problems);

    private static Vocabulary Read(YamlFields fields)
    {
        var groups = fields.Fields("same");
        var read = groups.NamedTexts().ToList();
        var seen = new Dictionary<string, string>();
        foreach (var (name, phrases) in read)
        {
            foreach (var phrase in phrases.Select(static phrase => (phrase.Value, phrase.Line)).Prepend((name.Value.Replace('-', ' '), name.Line)))
            {
                var words = string.Join(' ', Tokenizer.Stems(phrase.Item1));
                if (words.Length == 0 || !seen.TryAdd(words, name.Value))
                {
                    groups.Report(phrase.Item2, words.Length == 0 ? $"'{phrase.Item1}' has no word" : $"'{phrase.Item1}' already stands under '{seen[words]}': a phrase has one meaning");
                }
            }
        }

        return new(
            [.. read.Select(static group => new SynonymGroup(group.Name.Value, [.. group.Texts.Select(static phrase => phrase.Value)]))],
            [.. fields.Texts("silent").Select(static word => word.Value)],
            [.. fields.Texts("common").Select(static word => word.Value)]);
    }

    /// <summary>How the words of texts and of questions are compared.</summary>
    internal WordAnalyzer Analyzer()
    {
        var map = new SynonymMap.Builder(dedup: true);
        foreach (var group in Groups)
        {
            foreach (var phrase in group.Phrases.Prepend(group.Name.Replace('-', ' ')))
            {
                map.Add(SynonymMap.Builder.Join([.. Tokenizer.Stems(phrase)], new()), new CharsRef(group.Term), includeOrig: !group.IsOption);
            }
        }

        return new(stems: true, Groups.IsEmpty ? null : map.Build(), new CharArraySet(WordAnalyzer.Version, [.. Silent.Select(Tokenizer.Stem)], ignoreCase: false));
    }
}

/// <summary>Phrases that mean the same here.</summary>
/// <param name="Name">The group's name, which is also one of its phrases.</param>
public sealed record SynonymGroup(string Name, ImmutableArray<string> Phrases)
{
    /// <summary>The term that stands for all of them; no text holds it.</summary>
    public string Term => "=" + Name;

    /// <summary>True when the group names one of the options.</summary>
    public bool IsOption => Option.TryParse(Name, out _);

    /// <summary>True for the term of a group that names one of the options.</summary>
    internal static bool NamesOption(string term) => term[0] == '=' && Option.TryParse(term[1..], out _);
}
