namespace AiDeploy.Search;

/// <summary>A row of <c>languages.yaml</c>: a language other than English that questions come in.</summary>
/// <param name="Id">Its BCP 47 tag.</param>
/// <param name="Says">Says in it that the guide is in English.</param>
/// <param name="Script">Matches text that only this language is written in; null for Latin letters.</param>
/// <param name="Stop">Its most frequent words.</param>
/// <param name="Words">What some of its words, or their beginnings, are in English.</param>
public sealed record Language(
    string Id, string Says, Regex? Script, ImmutableArray<string> Stop, ImmutableArray<(string Foreign, string English)> Words)
{
    internal const string File = "languages.yaml";

    private const int FewestWords = 2;

    internal static ImmutableArray<Language> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<Language>>(folder, File, [], static fields => fields.Named(Read), problems);

    /// <summary>The language of a text; null where it is English, or none that is known.</summary>
    internal static Language? Of(
        ImmutableArray<Language> languages, string text, IReadOnlySet<string> english, Func<string, bool> isKnown)
    {
        var words = Tokenizer.Of(Parted(text));
        var ownWords = words.Count(english.Contains);
        ImmutableArray<string> unknown = [.. words.Where(word => !isKnown(word))];
        var known = languages.MaxBy(language => language.Count(words, unknown));
        return languages.FirstOrDefault(language => language.Script?.IsMatch(text) == true)
            ?? (known?.Count(words, unknown) is { } count && count >= FewestWords && count > ownWords ? known : null);
    }

    /// <summary>What a text says in English as far as it is known, in its order, with the words that are the same everywhere.</summary>
    internal string Translate(string text, Func<string, bool> isKnown)
    {
        text = Parted(text);
        var own = Tokenizer.Words(text)
            .Where(token => isKnown(token.Word) && !Stop.Contains(token.Word) && token.Word.All(char.IsAscii))
            .Select(static token => (token.Start, Text: token.Word));
        var found = Words.Where(pair => PlaceOf(pair.Foreign, text) >= 0).ToList();
        var meant = found.Where(pair => !found.Exists(longer => IsPartOf(pair.Foreign, longer.Foreign)))
            .Select(pair => (Start: PlaceOf(pair.Foreign, text), Text: pair.English));
        return string.Join(' ', meant.Concat(own).OrderBy(static pair => pair.Start).Select(static pair => pair.Text).Distinct());
    }

    /// <summary>Where a word begins with it; several words, or those of a script without spaces, anywhere.</summary>
    private int PlaceOf(string foreign, string text) => Script is not null || foreign.Contains(' ', StringComparison.Ordinal)
        ? text.IndexOf(foreign, StringComparison.OrdinalIgnoreCase)
        : Tokenizer.Words(text).Where(token => token.Word.StartsWith(foreign, StringComparison.OrdinalIgnoreCase))
            .Select(static token => token.Start).FirstOrDefault(-1);

    private static bool IsPartOf(string one, string longer) =>
        longer.Length > one.Length && longer.Contains(one, StringComparison.OrdinalIgnoreCase);

    /// <summary>The French l’avantage is two words.</summary>
    private static string Parted(string text) => text.Replace('’', ' ').Replace('\'', ' ');

    /// <summary>How many words are its own: its most frequent ones, and what begins as one of its words and is none of the guide.</summary>
    private int Count(ImmutableArray<string> words, ImmutableArray<string> unknown) => words.Count(Stop.Contains)
        + unknown.Count(word => !Stop.Contains(word) && Words.Any(pair => word.StartsWith(pair.Foreign, StringComparison.Ordinal)));

    private static Language Read(YamlNode.Scalar id, YamlFields fields) => new(
        id.Value,
        fields.Text("says"),
        fields.OptionalText("script") is { } block ? new($@"\p{{Is{block}}}", RegexOptions.CultureInvariant) : null,
        fields.Values("stop"),
        [
            .. from pair in fields.Fields("words").NamedTexts()
               from text in pair.Texts
               select (text.Value, pair.Name.Value.Replace('-', ' ')),
        ]);
}
