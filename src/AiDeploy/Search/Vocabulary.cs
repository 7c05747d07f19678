using Lucene.Net.Analysis.Synonym;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace AiDeploy.Search;

/// <summary>The words of <c>synonyms.yaml</c>.</summary>
/// <param name="Groups">Phrases that mean the same here.</param>
/// <param name="Silent">Words that say nothing about what is asked.</param>
/// <param name="Examples">Products by the option they are examples of: naming one names the option, but is no word for it.</param>
/// <param name="Common">Words that are used of anything, so that they alone don't show that a question is about deploying AI.</param>
public sealed record Vocabulary(
    ImmutableArray<SynonymGroup> Groups,
    ImmutableArray<SynonymGroup> Examples,
    ImmutableArray<string> Silent,
    ImmutableArray<string> Common)
{
    internal const string File = "synonyms.yaml";

    internal IEnumerable<string> AllWords =>
        [.. Groups.Concat(Examples).SelectMany(static group => group.AllPhrases), .. Silent, .. Common];

    internal static Vocabulary Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile(folder, File, new([], [], [], []), Read, problems);

    private static Vocabulary Read(YamlFields fields)
    {
        var groups = fields.Fields("same");
        var read = groups.NamedTexts().ToList();
        var seen = new Dictionary<string, string>();
        foreach (var (name, phrases) in read)
        {
            foreach (var phrase in phrases.Prepend(name with { Value = name.Value.Replace('-', ' ') }))
            {
                var words = Key(phrase.Value);
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
            [.. read.Select(Group)],
            [.. fields.Fields("examples").NamedTexts().Select(Group)],
            fields.Values("silent"),
            fields.Values("common"));
    }

    /// <summary>With more groups, whose phrases count where they have no meaning yet.</summary>
    internal Vocabulary With(IEnumerable<SynonymGroup> more)
    {
        var taken = Groups.SelectMany(static group => group.AllPhrases).Select(Key).ToHashSet();
        var free = more.Select(group => group with { Phrases = group.Phrases.RemoveAll(phrase => taken.Contains(Key(phrase))) });
        return this with { Groups = [.. Groups, .. free] };
    }

    private static string Key(string phrase) => string.Join(' ', Tokenizer.Stems(phrase));

    /// <summary>How the words of texts and of questions are compared.</summary>
    internal WordAnalyzer Analyzer()
    {
        var map = new SynonymMap.Builder(dedup: true);
        foreach (var group in Groups)
        {
            AddAll(group.AllPhrases, group, keepsWords: !group.IsOption);
        }

        foreach (var group in Examples)
        {
            AddAll(group.Phrases, group, keepsWords: true);
        }

        var silent = new CharArraySet(WordAnalyzer.Version, [.. Silent.Select(Tokenizer.Stem)], ignoreCase: false);
        return new(stems: true, Groups.IsEmpty && Examples.IsEmpty ? null : map.Build(), silent);

        void AddAll(IEnumerable<string> phrases, SynonymGroup group, bool keepsWords)
        {
            foreach (var phrase in phrases)
            {
                var stems = SynonymMap.Builder.Join([.. Tokenizer.Stems(phrase)], new());
                map.Add(stems, new CharsRef(group.Term), keepsWords);
            }
        }
    }

    private static SynonymGroup Group((YamlNode.Scalar Name, ImmutableArray<YamlNode.Scalar> Texts) row) =>
        new(row.Name.Value, [.. row.Texts.Select(static phrase => phrase.Value)]);
}

/// <summary>Phrases that mean the same here.</summary>
/// <param name="Name">The group's name, which is also one of its phrases.</param>
public sealed record SynonymGroup(string Name, ImmutableArray<string> Phrases)
{
    /// <summary>The term that stands for all of them; no text holds it.</summary>
    internal string Term => "=" + Name;

    internal bool IsOption => Option.TryParse(Name, out _);

    internal IEnumerable<string> AllPhrases => Phrases.Prepend(Name.Replace('-', ' '));

    /// <summary>True for a word of a text, false for a term that stands for a group of synonyms.</summary>
    internal static bool IsWord(string term) => term[0] != '=';

    internal static bool NamesOption(string term) => !IsWord(term) && Option.TryParse(term[1..], out _);
}
