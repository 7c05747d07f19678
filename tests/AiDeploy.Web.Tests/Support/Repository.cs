namespace AiDeploy.Web.Tests.Support;

/// <summary>Where the files under test stand.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Content { get; } = Path.Combine(Root, "content");

    public static string WebSource { get; } = Path.Combine(Root, "src", "AiDeploy.Web");

    /// <summary>The hand-written files of the website's source.</summary>
    public static IEnumerable<string> SourceFiles(params string[] endings) => Directory
        .EnumerateFiles(WebSource, "*", SearchOption.AllDirectories)
        .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
        .Where(static file => !Path.GetRelativePath(WebSource, file).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "AiDeploy.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run below the folder of AiDeploy.sln.");
        }

        return folder.FullName;
    }
}
