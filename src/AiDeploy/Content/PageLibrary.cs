using System.Collections.Immutable;
using AiDeploy.Sources;

namespace AiDeploy.Content;

/// <summary>Reads <c>options/</c> and <c>guide/</c>.</summary>
internal static class PageLibrary
{
    /// <summary>The four option pages, simple to complex.</summary>
    public static ImmutableArray<OptionPage> ReadOptions(string folder, Site site, ICollection<Problem> problems)
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

        return [.. Option.All.SelectMany(option => files
            .Where(file => file.Name == option.Id)
            .Select(file => PageReader.ReadOption(file, option, site.Rows, problems)))];
    }

    /// <summary>The pages of the guide, in the order of <c>site.yaml</c>.</summary>
    public static ImmutableArray<Page> ReadArticles(string folder, Site site, ICollection<Problem> problems)
    {
        ImmutableArray<Page> pages = [.. Files(folder, "guide", problems).Select(file => PageReader.ReadArticle(file, problems))];
        foreach (var page in pages.Where(page => !site.Articles.Contains(page.Slug)))
        {
            problems.Add(new(Site.File, 1, $"'guide' doesn't list '{page.Slug}': add it where readers should find it"));
        }

        foreach (var slug in site.Articles.Where(slug => pages.All(page => page.Slug != slug)))
        {
            problems.Add(new(Site.File, 1, $"'guide' lists '{slug}', but there is no guide/{slug}.md"));
        }

        return [.. pages.OrderBy(page => site.Articles.IndexOf(page.Slug))];
    }

    private static ImmutableArray<SourceFile> Files(string folder, string part, ICollection<Problem> problems)
    {
        var root = Path.Combine(folder, part);
        var paths = Directory.Exists(root) ? Directory.GetFiles(root, "*.md", SearchOption.AllDirectories) : [];
        ImmutableArray<SourceFile> files = [.. paths
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(path => SourceFile.Read(folder, path, problems))
            .OfType<SourceFile>()];
        foreach (var same in files.GroupBy(static file => file.Name, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1))
        {
            problems.Add(new(same.Last().Path, 1, $"'{same.Key}' is also the name of {same.First().Path}: two pages can't share an address"));
        }

        return [.. files.DistinctBy(static file => file.Name, StringComparer.OrdinalIgnoreCase)];
    }
}
