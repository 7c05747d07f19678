namespace AiDeploy.Content;

internal static class PageReader
{
    private const string Fence = "---\n";

    private static readonly ImmutableArray<string> OptionHeadings =
        ["What it means", "Best for", "Advantages", "Limitations", "Honest assessment"];

    public static Page ReadArticle(SourceFile file, TextLookups lookups, ICollection<Problem> problems) =>
        FrontMatter(file, problems).Read(fields => ReadPage(file, fields, RootOf(file), lookups, problems));

    public static OptionPage ReadOption(
        SourceFile file, Option option, ImmutableArray<ComparisonRow> rows, TextLookups lookups, ICollection<Problem> problems)
    {
        var fields = FrontMatter(file, problems);
        var compare = fields.Fields("compare");
        ImmutableArray<ComparisonCell> cells = [.. rows.Select(row => ReadCell(row, compare))];
        var page = ReadPage(file, fields, "/options/", lookups, problems);
        var optionPage = new OptionPage(option, fields.Drawn("name", 40), fields.Drawn("line", 120), cells, page);
        compare.Finish();
        fields.Finish();
        var headings = page.Outline.Where(static heading => heading.Level == 2).Select(static heading => heading.Text).ToList();
        if (!headings.SequenceEqual(OptionHeadings))
        {
            var expected = string.Join(", ", OptionHeadings);
            fields.Report(LineOfHeading(file, headings), $"an option page has these level-2 headings, in this order: {expected}");
        }

        return optionPage;
    }

    /// <summary>The line of the first heading that is not the one expected; the last line where headings are missing.</summary>
    private static int LineOfHeading(SourceFile file, List<string> headings)
    {
        var expected = headings.Zip(OptionHeadings).TakeWhile(static pair => pair.First == pair.Second).Count();
        var lines = file.Text.TrimEnd().Split('\n');
        var places = lines.Index().Where(static line => line.Item.StartsWith("## ", StringComparison.Ordinal));
        return places.Select(static line => line.Index + 1).Skip(expected).FirstOrDefault(lines.Length);
    }

    public static Example ReadExample(SourceFile file, ICollection<Problem> problems)
    {
        CheckName(file, Slug.IsTaken(file.Name), problems);
        var fields = FrontMatter(file, problems);
        var body = MarkdownText.Read(file, new([], Glossary.Empty), problems);
        return fields.Read(fields => new Example(
            file.Path,
            file.Name,
            fields.Title("title", 100),
            fields.Title("situation", 120),
            new(file.Path, fields.LineOf("recommendation"), fields.Text("recommendation")),
            new(fields.LineOf("outcome"), fields.Values("outcome")),
            fields.Date("reviewed"),
            [.. body.Sections.SelectMany(static section => section.Paragraphs)],
            body.Html,
            body.Markdown,
            body.Links));
    }

    private static Page ReadPage(SourceFile file, YamlFields fields, string root, TextLookups lookups, ICollection<Problem> problems)
    {
        CheckName(file, root == "/guide/" && RequiredContent.PagesOfTheSite.Contains(file.Name), problems);
        var moved = MovedHeadings.Read(fields);
        var body = MarkdownText.Read(file, lookups with { Moved = moved }, problems);
        MovedHeadings.Check(fields, body.Outline);
        return new(
            Path: root + file.Name,
            Slug: file.Name,
            Title: root == "/options/" ? fields.Drawn("title", 100) : fields.Title("title", 100),
            Summary: fields.Text("summary"),
            Reviewed: fields.Date("reviewed"),
            Html: body.Html,
            Outline: body.Outline,
            Sections: body.Sections,
            Aliases: ReadAliases(fields.Fields("aliases"), body.Outline),
            Questions: ReadQuestions(fields),
            Facts: body.Facts,
            Changes: ReadChanges(fields.Fields("changes")),
            Markdown: $"# {fields.Text("title")}\n{body.Markdown}",
            Links: body.Links,
            Moved: moved);
    }

    private static string RootOf(SourceFile file) => RequiredContent.PagesAtTheRoot.Contains(file.Name) ? "/" : "/guide/";

    private static void CheckName(SourceFile file, bool isTaken, ICollection<Problem> problems)
    {
        if (!Slug.IsWellFormed(file.Name))
        {
            problems.Add(new(file.Path, 1, "the file's name becomes the address: use lower-case words joined by hyphens"));
        }
        else if (isTaken)
        {
            problems.Add(new(file.Path, 1, $"the site has its own page or fragment '{file.Name}': choose another name"));
        }
    }

    private static ComparisonCell ReadCell(ComparisonRow row, YamlFields compare)
    {
        if (!compare.Has(row.Id))
        {
            compare.Report($"'compare' lacks the row '{row.Id}': add it");
            return new(row, null, "", "");
        }

        return compare.Fields(row.Id).Read(cell =>
            new ComparisonCell(row, row.IsProfile ? cell.Number("level", 1, 4) : null, cell.Text("word"), cell.Text("text")));
    }

    private static ImmutableDictionary<string, ImmutableArray<string>> ReadAliases(YamlFields aliases, ImmutableArray<Heading> outline)
    {
        var read = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>();
        foreach (var (place, words) in aliases.NamedTexts())
        {
            if (place.Value != Page.OwnAliases && outline.All(heading => heading.Id != place.Value))
            {
                const string Remedy = $"write one of the page's, or '{Page.OwnAliases}' for the page as a whole";
                aliases.Report(place, $"'{place.Value}' under 'aliases' is no heading's fragment: {Remedy}");
            }

            read[place.Value] = [.. words.Select(static alias => alias.Value)];
        }

        return read.ToImmutable();
    }

    /// <summary>A comma parts texts that are not quoted, so that half a question becomes one.</summary>
    private static ImmutableArray<string> ReadQuestions(YamlFields fields)
    {
        var questions = fields.Texts("questions");
        foreach (var half in questions.Where(static question => !question.Value.Contains('?', StringComparison.Ordinal)))
        {
            fields.Report(half, $"'{half.Value}' under 'questions' has no question mark: quote a question that holds a comma");
        }

        foreach (var question in questions.Where(static question => question.Value.Length > 300))
        {
            fields.Report(question, "a question of more than 300 characters is no suggestion: shorten it");
        }

        return [.. questions.Select(static question => question.Value)];
    }

    private static ImmutableArray<PageChange> ReadChanges(YamlFields changes) =>
        [.. changes.NamedTexts()
            .SelectMany(day => day.Texts.Select(text => new PageChange(ReadDay(changes, day.Name), text.Value)))
            .OrderByDescending(static change => change.Date)];

    private static DateOnly ReadDay(YamlFields changes, YamlNode.Scalar day) =>
        changes.Day(day.Value, day, $"'{day.Value}' under 'changes' must be a date like 2026-11-23");

    private static YamlFields FrontMatter(SourceFile file, ICollection<Problem> problems)
    {
        var end = file.Text.IndexOf("\n" + Fence, StringComparison.Ordinal);
        if (file.Text.StartsWith(Fence, StringComparison.Ordinal) && end > 0)
        {
            return YamlReader.Read(file.Path, file.Text[Fence.Length..(end + 1)], 1, problems);
        }

        var lines = file.Text.Split('\n');
        var loose = lines.Index().FirstOrDefault(static line => line.Item is not "---" && line.Item.Trim() == "---");
        var (line, message) = loose.Item is null
            ? (1, "the file must start with front matter between two lines of ---")
            : (loose.Index + 1, "there are spaces around these ---: remove them");
        problems.Add(new(file.Path, line, message) { IsUnread = true });
        return new(file.Path, new YamlNode.Scalar(1, ""), problems);
    }
}
