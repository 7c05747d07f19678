namespace AiDeploy.Content;

/// <summary>What <c>site.yaml</c> says of the site as a whole.</summary>
/// <param name="Title">The home page's heading.</param>
/// <param name="Summary">What the site decides, in a sentence.</param>
/// <param name="Rows">The rows of the comparison, in order.</param>
/// <param name="Articles">The guide's pages, in reading order.</param>
/// <param name="Examples">The worked examples, in reading order.</param>
/// <param name="Instead">For whom a decision is the one to take in place of the quick one, by its id: a question of the home page.</param>
public sealed record Site(
    string Name, string Title, string Summary, ImmutableArray<ComparisonRow> Rows, SlugList Articles, SlugList Examples,
    ImmutableDictionary<string, string> Instead)
{
    internal const string File = "site.yaml";

    private static Site Nothing { get; } = new("", "", "", [], new(1, []), new(1, []), ImmutableDictionary<string, string>.Empty);

    internal static Site Read(string folder, ICollection<Problem> problems) =>
        YamlReader.ReadFile(folder, File, Nothing, static fields => new(
            fields.Drawn("name", 40),
            fields.Drawn("title", 120),
            fields.WithoutCount("summary", fields.Drawn("summary", 300)),
            fields.Fields("comparison").Named(ReadRow),
            ReadSlugs(fields, "guide"),
            ReadSlugs(fields, "examples"),
            fields.Fields("instead").NamedTexts().ToImmutableDictionary(
                static row => row.Name.Value, static row => string.Join(' ', row.Texts.Select(static text => text.Value)))), problems);

    private static SlugList ReadSlugs(YamlFields fields, string name) => new(fields.LineOf(name), fields.Values(name));

    private static ComparisonRow ReadRow(YamlNode.Scalar id, YamlFields fields)
    {
        var (name, about, profile) = (fields.Text("name"), fields.Text("about"), fields.OptionalText("profile"));
        if (profile is not (null or "yes"))
        {
            fields.Report($"'profile' is '{profile}': write \"yes\" or leave it out");
        }

        return new(id.Value, name, about, profile == "yes");
    }
}

/// <summary>Names listed in a file, such as the guide's pages in reading order.</summary>
public sealed record SlugList(int Line, ImmutableArray<string> Slugs);
