namespace AiDeploy.Search;

/// <summary>A piece of the guide that can answer a question.</summary>
/// <param name="Id">The name programs know it by: <c>off-the-shelf/limitations</c>; it never changes.</param>
/// <param name="Title">The title of the page it stands on.</param>
/// <param name="Parts">Its text; one part at least.</param>
/// <param name="About">Names of the page as a whole.</param>
/// <param name="Aliases">Words that readers may use for it.</param>
public sealed record Passage(
    string Id, PassageKind Kind, string Title, string Heading,
    ImmutableArray<PassagePart> Parts, ImmutableArray<string> About, ImmutableArray<string> Aliases)
{
    /// <summary>The path that leads to it, with the fragment.</summary>
    public string Address => Parts[0].Address;

    /// <summary>What it can be asked for by: its heading, with the name of the page or without, and its aliases.</summary>
    internal IEnumerable<string> Names => [Heading, $"{Title} {Heading}", .. Aliases];

    /// <summary>All its words.</summary>
    internal IEnumerable<string> Texts =>
        [.. Names, .. About, .. Parts.SelectMany(static part => part.Sentences.Prepend(part.Heading ?? ""))];
}

/// <summary>Where a passage comes from.</summary>
public enum PassageKind
{
    /// <summary>A section of an option's page, or one with a name of its own: what the guide says first.</summary>
    Core,
    /// <summary>A section of another page.</summary>
    Article,
    /// <summary>A question of a decision.</summary>
    Question,
    /// <summary>An outcome of a decision.</summary>
    Outcome,
    /// <summary>A term of the glossary.</summary>
    Term,
    /// <summary>A worked example.</summary>
    Example,
    /// <summary>A row of the comparison.</summary>
    Comparison,
    /// <summary>A row of the reference that is no price.</summary>
    Fact,
    /// <summary>What something costs.</summary>
    Price,
    /// <summary>A named example to start from.</summary>
    Start,
}

/// <summary>A part of a passage that can be linked to and quoted alone.</summary>
/// <param name="Heading">Its own heading; null for what stands right below the passage's.</param>
/// <param name="Address">The path that leads to it, with the fragment.</param>
public sealed record PassagePart(string? Heading, string Address, ImmutableArray<Paragraph> Paragraphs)
{
    internal IEnumerable<string> Sentences => Paragraphs.SelectMany(static paragraph => paragraph.Sentences);
}

/// <summary>A row of <c>passages.yaml</c>: a passage that programs know by a name of its own.</summary>
/// <param name="Of">The section it is, as an address with its fragment, or the question, as <c>quick/1/product</c>.</param>
/// <param name="Aliases">Other words for it, where they can't stand beside the text.</param>
public sealed record NamedPassage(string Id, int Line, string Of, ImmutableArray<string> Aliases)
{
    internal const string File = "passages.yaml";

    internal static ImmutableArray<NamedPassage> Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile<ImmutableArray<NamedPassage>>(folder, File, [], static fields => fields.Named(Read), problems);

    private static NamedPassage Read(YamlNode.Scalar id, YamlFields fields) =>
        new(id.Value, id.Line, fields.Text("of"), fields.Values("aliases"));
}
