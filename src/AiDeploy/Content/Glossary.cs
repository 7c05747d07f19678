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
        bySpelling = Spellings(terms).DistinctBy(static pair => pair.Spelling, StringComparer.OrdinalIgnoreCase).ToDictionary(static pair => pair.Spelling, static pair => pair.Term, StringComparer.OrdinalIgnoreCase);
        var longestFirst = bySpelling.Keys.OrderByDescending(static spelling => spelling.Length).Select(static spelling => IsAllCapitals(spelling) ? Regex.Escape(spelling) : $"(?i:{Regex.Escape(spelling)})");
        anySpelling = new($@"(?<![\w-])(?:{string.Join('|', longestFirst.DefaultIfEmpty("(?!)"))})(?![\w-])", RegexOptions.CultureInvariant);
    }

    /// <summary>No terms.</summary>
    public static Glossary Empty { get; } = new([]);

    /// <summary>All terms by name.</summary>
    public ImmutableArray<GlossaryTerm> Terms { get; }

    /// <summary>Reads the file; what is wrong is reported.</summary>
    public static Glossary Read(string folder, ICollection<Problem> problems) => YamlReader.ReadFile(folder, File, Empty, Read, problems);

    private static Glossary Read(YamlFields fields)
    {
        ImmutableArray<GlossaryTerm> terms = fields.Named(ReadTerm);
        foreach (var same in Spellings(terms).GroupBy(static pair => pair.Spelling, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1))
        {
            fields.Report(fields.LineOf(same.Last().Term.Id), $"'{same.Key}' already stands for '{same.First().Term.Id}': a spelling has one meaning");
        }

        return new(terms);
    }

    /// <summary>The first place where one of the terms stands, apart from some; null where there is none.</summary>
    internal (int Index, int Length, GlossaryTerm Term)? FindFirst(string text, IReadOnlySet<GlossaryTerm> apartFrom)
    {
        for (var match = anySpelling.Match(text); match.Success; match = match.NextMatch())
        {
            if (bySpelling[match.Value] is var term && !apartFrom.Contains(term))
            {
                return (match.Index, match.Length, term);
            }
        }

        return null;
    }

    private static IEnumerable<(string Spelling, GlossaryTerm Term)> Spellings(IEnumerable<GlossaryTerm> terms) =>
        terms.SelectMany(static term => term.Also.Prepend(term.Name).Select(spelling => (spelling, term)));

    private static bool IsAllCapitals(string spelling) => !spelling.Any(char.IsLower);

    private static GlossaryTerm ReadTerm(YamlNode.Scalar id, YamlFields fields)
    {
        Slug.Check(fields, id, "term", "links carry it");
        return new(id.Value, fields.Text("term"), [.. fields.Texts("also").Select(static spelling => spelling.Value)], fields.Text("says"));
    }
}

/// <summary>A word of the field, and what it means here.</summary>
/// <param name="Id">The fragment that links to it.</param>
/// <param name="Also">Other spellings that are recognized in running text.</param>
/// <param name="Says">What it means, in a sentence.</param>
public sealed record GlossaryTerm(string Id, string Name, ImmutableArray<string> Also, string Says)
{
    /// <summary>The other names a reader may know it by: the spellings that aren't only a plural of one, or the name with or without a hyphen.</summary>
    public ImmutableArray<string> OtherNames =>
        [.. Also.Where(spelling => Unhyphenated(spelling) != Unhyphenated(Name) && !Also.Add(Name).Any(name => spelling == name + "s"))];

    private static string Unhyphenated(string words) => words.Replace('-', ' ');
}
