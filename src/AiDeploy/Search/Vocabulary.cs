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

    internal IEnumerable<string> AllWords => Groups.SelectMany(static group => group.AllPhrases).Concat(Silent).Concat(Common);

    internal static Vocabulary Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile(folder, File, new([], [], []), Read, problems);

    private static Vocabulary Read(YamlFields fields)
    {
        var groups = fields.Fields("same");
        var read = groups.NamedTexts().ToList();
        var seen = new Dictionary<string, string>();
        foreach (var (name, phrases) in read)
        {
            foreach (var phrase in phrases.Prepend(name with { Value = name.Value.Replace('-', ' ') }))
            {
                var words = string.Join(' ', Tokenizer.Stems(phrase.Value));
                if (words.Length == 0)
                {
                    groups.Report(phrase, $"'{phrase.Value}' has no word");
                }
                else if (!seen.TryAdd(words, name.Value))
                {
                    groups.Report(phrase, $"'{phrase.Value}' already stands under '{seen[words]}': a phrase has one meaning");
                }
            }
        }

        return new(
            [.. read.Select(static group => new SynonymGroup(group.Name.Value, [.. group.Texts.Select(static phrase => phrase.Value)]))],
            fields.Values("silent"),
            fields.Values("common"));
    }

    /// <summary>How the words of texts and of questions are compared.</summary>
    internal WordAnalyzer Analyzer()
    {
        var map = new SynonymMap.Builder(dedup: true);
        foreach (var group in Groups)
        {
            foreach (var phrase in group.AllPhrases)
            {
                var stems = SynonymMap.Builder.Join([.. Tokenizer.Stems(phrase)], new());
                map.Add(stems, new CharsRef(group.Term), includeOrig: !group.IsOption);
            }
        }

        var silent = new CharArraySet(WordAnalyzer.Version, [.. Silent.Select(Tokenizer.Stem)], ignoreCase: false);
        return new(stems: true, Groups.IsEmpty ? null : map.Build(), silent);
    }
}

/// <summary>Phrases that mean the same here.</summary>
/// <param name="Name">The group's name, which is also one of its phrases.</param>
public sealed record SynonymGroup(string Name, ImmutableArray<string> Phrases)
{
    /// <summary>The term that stands for all of them; no text holds it.</summary>
    internal string Term => "=" + Name;

    internal bool IsOption => Option.TryParse(Name, out _);

    internal IEnumerable<string> AllPhrases => Phrases.Prepend(Name.Replace('-', ' '));

    internal static bool NamesOption(string term) => term[0] == '=' && Option.TryParse(term[1..], out _);
}
