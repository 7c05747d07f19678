namespace AiDeploy.Content;

internal static class PageLibrary
{
    public static ImmutableArray<OptionPage> ReadOptions(string folder, Site site, TextLookups lookups, ICollection<Problem> problems)
    {
        var files = Files(folder, "options", problems);
        foreach (var file in files.Where(static file => !Option.TryParse(file.Name, out _)))
        {
            problems.Add(new(file.Path, 1, $"there is no option '{file.Name}': the four are {string.Join(", ", Option.All)}"));
        }

        foreach (var missing in Option.All.Where(option => files.All(file => file.Name != option.Id)))
        {
            problems.Add(new($"options/{missing}.md", 1, "the page of this option is missing: add it"));
        }

        return [.. Option.All.SelectMany(option => ReadAll(
            files.Where(file => file.Name == option.Id),
            file => PageReader.ReadOption(file, option, site.Rows, lookups, problems),
            problems))];
    }

    public static ImmutableArray<Page> ReadArticles(string folder, Site site, TextLookups lookups, ICollection<Problem> problems)
    {
        var pages = ReadAll(Files(folder, "guide", problems), file => PageReader.ReadArticle(file, lookups, problems), problems);
        CheckListed("guide", site.Articles, [.. pages.Select(static page => page.Slug)], problems);
        return [.. pages.OrderBy(page => site.Articles.Slugs.IndexOf(page.Slug))];
    }

    public static ImmutableArray<Example> ReadExamples(string folder, Site site, ICollection<Problem> problems)
    {
        var examples = ReadAll(Files(folder, "examples", problems), file => PageReader.ReadExample(file, problems), problems);
        CheckListed("examples", site.Examples, [.. examples.Select(static example => example.Slug)], problems);
        return [.. examples.OrderBy(example => site.Examples.Slugs.IndexOf(example.Slug))];
    }

    private static List<T> ReadAll<T>(IEnumerable<SourceFile> files, Func<SourceFile, T> read, ICollection<Problem> problems)
        where T : class =>
        [.. files.Select(file => Attempt.Read<T?>(file.Path, null, () => read(file), problems)).OfType<T>()];

    private static void CheckListed(string part, SlugList listed, ImmutableArray<string> found, ICollection<Problem> problems)
    {
        foreach (var slug in found.Except(listed.Slugs))
        {
            problems.Add(new(Site.File, listed.Line, $"'{part}' doesn't list '{slug}': add it where readers should find it"));
        }

        foreach (var slug in listed.Slugs.Except(found))
        {
            problems.Add(new(Site.File, listed.Line, $"'{part}' lists '{slug}', but there is no {part}/{slug}.md"));
        }
    }

    private static ImmutableArray<SourceFile> Files(string folder, string part, ICollection<Problem> problems)
    {
        var files = SourceFile.List(folder, part, "*.md").Select(path => SourceFile.Read(folder, path, problems)).OfType<SourceFile>();
        var byName = files.GroupBy(static file => file.Name, StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var same in byName.Where(static group => group.Count() > 1))
        {
            var message = $"'{same.Key}' is also the name of {same.First().Path}: two pages can't share an address";
            problems.Add(new(same.Last().Path, 1, message));
        }

        return [.. byName.Select(static same => same.First())];
    }
}
