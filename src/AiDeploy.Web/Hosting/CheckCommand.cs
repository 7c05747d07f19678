namespace AiDeploy.Web.Hosting;

/// <summary>Tells an author what is wrong with the content, or that nothing is.</summary>
internal static class CheckCommand
{
    /// <summary>Writes every problem as <c>file:line: message</c>; the exit code is 1 when there is one.</summary>
    public static int Write(LoadResult reading, TextWriter output, TextWriter errors)
    {
        foreach (var problem in reading.Problems)
        {
            errors.WriteLine(problem);
        }

        if (reading.Guide is not { } guide)
        {
            errors.WriteLine($"The content has {reading.Problems.Length} problem(s); the site does not start until they are mended.");
            return 1;
        }

        var pages = $"{guide.Options.Length} option pages, {guide.Articles.Length} guide pages";
        output.WriteLine($"The content is fine: {pages}, {guide.Decisions.Count} decision(s).");
        return 0;
    }
}
