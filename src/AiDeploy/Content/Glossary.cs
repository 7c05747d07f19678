namespace AiDeploy.Content;

/// <summary>The terms of <c>glossary.yaml</c>, and where they occur in a text.</summary>
public sealed class Glossary
{
    internal const string File = "glossary.yaml";

    private readonly Regex anySpelling;
    private readonly Dictionary<string, GlossaryTerm> bySpelling;

    private Glossary(ImmutableArray<GlossaryTerm> terms)
    {
        Terms = [.. terms.OrderBy(static term => term.Name, StringComparer.OrdinalIgnoreCase)];
        bySpelling = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (spelling, term) in Spellings(terms))
        {
            bySpelling.TryAdd(spelling, term);
        }

        var longestFirst = bySpelling.Keys.OrderByDescending(static spelling => spelling.Length).Select(Pattern).DefaultIfEmpty("(?!)");
        anySpelling = new($@"(?<![\w-])(?:{string.Join('|', longestFirst)})(?![\w-])", RegexOptions.CultureInvariant);
    }

    internal static Glossary Empty { get; } = new([]);

    /// <summary>All terms by name.</summary>
    public ImmutableArray<GlossaryTerm> Terms { get; }

    internal static Glossary Read(string folder, ICollection<Problem> problems) => YamlReader.ReadFile(folder, File, Empty, Read, problems);

    private static Glossary Read(YamlFields fields)
    {
        var terms = fields.Named(ReadTerm);
        var bySpelling = Spellings(terms).GroupBy(static pair => pair.Key, static pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var same in bySpelling.Where(static group => group.Count() > 1))
        {
            var message = $"'{same.Key}' already stands for '{same.First().Id}': a spelling has one meaning";
            fields.Report(fields.LineOf(same.Last().Id), message);
        }

        return new(terms);
    }

    /// <summary>The first place where one of the terms stands, apart from some; null where there is none.</summary>
    internal TermMatch? FindFirst(string text, IReadOnlySet<GlossaryTerm> apartFrom) => anySpelling.Matches(text)
        .Select(match => new TermMatch(bySpelling[match.Value], match.Index, match.Value))
        .FirstOrDefault(found => !apartFrom.Contains(found.Term));

    private static IEnumerable<KeyValuePair<string, GlossaryTerm>> Spellings(IEnumerable<GlossaryTerm> terms) =>
        terms.SelectMany(static term => term.Also.Prepend(term.Name).Select(spelling => KeyValuePair.Create(spelling, term)));

    /// <summary>Abbreviations are terms only in capitals: "RAG" is one, "rag" isn't.</summary>
    private static string Pattern(string spelling) =>
        spelling.Any(char.IsLower) ? $"(?i:{Regex.Escape(spelling)})" : Regex.Escape(spelling);

    private static GlossaryTerm ReadTerm(YamlNode.Scalar id, YamlFields fields)
    {
        Slug.Check(fields, id, "term", "links carry it");
        return new(id.Value, fields.Text("term"), fields.Values("also"), fields.Text("says"));
    }
}

/// <summary>A word of the field, and what it means here.</summary>
/// <param name="Id">The fragment that links to it.</param>
/// <param name="Also">Other spellings that are recognized in running text.</param>
/// <param name="Says">What it means, in a sentence.</param>
public sealed record GlossaryTerm(string Id, string Name, ImmutableArray<string> Also, string Says)
{
    /// <summary>The spellings that are names of their own: no mere plurals, and not the name with or without a hyphen.</summary>
    public ImmutableArray<string> OtherNames =>
        [.. Also.Where(spelling => Unhyphenated(spelling) != Unhyphenated(Name) && !Also.Add(Name).Any(name => spelling == name + "s"))];

    private static string Unhyphenated(string words) => words.Replace('-', ' ');
}

internal sealed record TermMatch(GlossaryTerm Term, int Index, string Words);
