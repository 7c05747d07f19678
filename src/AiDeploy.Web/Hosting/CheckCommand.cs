using AiDeploy.Yaml;

namespace AiDeploy.Web.Hosting;

/// <summary>Tells an author what is wrong with the content, or that nothing is, and what is due to be read again.</summary>
internal static class CheckCommand
{
    /// <summary>Writes every problem as <c>file:line: message</c>; the exit code is 1 when there is one.</summary>
    public static int Write(LoadResult reading, string folder, TextWriter output, TextWriter errors)
    {
        foreach (var problem in reading.Problems)
        {
            errors.WriteLine(Text(problem, folder));
        }

        if (reading.Guide is not { } guide)
        {
            if (reading.Problems.Any(static problem => problem.IsUnread))
            {
                errors.WriteLine("There may be more: the rest is checked once what stands above can be read.");
            }

            errors.WriteLine($"The content has {reading.Problems.Length} problem(s); the site does not start until they are mended.");
            return 1;
        }

        var pages = $"{guide.Options.Length} option pages, {guide.Articles.Length} guide pages";
        output.WriteLine($"The content is fine: {pages}, {guide.Decisions.Count} decision(s).");
        return 0;
    }

    /// <summary>A problem in the form that editors and CI logs link from.</summary>
    public static string Text(Problem problem, string folder) => (problem with { File = PathOf(problem.File, folder) }).ToString();

    /// <summary>A file of the content as it is found from where the command runs: below it, or by its whole path.</summary>
    private static string PathOf(string file, string folder)
    {
        var path = Path.GetFullPath(file, folder);
        var below = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return below.StartsWith("..", StringComparison.Ordinal) ? path : below;
    }

    /// <summary>Writes the rows that are older than so many days, or of no known day: the oldest first, of equals the most cited.</summary>
    public static void WriteDue(Guide guide, string folder, int days, DateOnly today, TextWriter output)
    {
        var due = guide.Facts
            .Where(row => row.Current.Origin.IsDue(today, days))
            .Select(row => (Row: row, Age: row.Current.Origin.Age(today), Uses: guide.Pages.Count(page => page.Facts.Contains(row))))
            .OrderByDescending(static due => due.Age)
            .ThenByDescending(static due => due.Uses)
            .ToList();
        foreach (var (row, age, uses) in due)
        {
            var address = row.Current.Origin.Sources.FirstOrDefault()?.Url;
            var told = age is null ? "of no known day" : $"{age} days old";
            output.WriteLine($"{PathOf(row.Table.File, folder)}:{row.Line}: {row.Id}, {told}, cited by {uses} page(s): {address}");
        }

        output.WriteLine($"{due.Count} row(s) are more than {days} days old, or of no known day.");
    }
}
