namespace AiDeploy.Web.Tests.Support;

/// <summary>The program as it is deployed. <c>tests/run.sh</c> publishes it once, before all tests, and names its folder.</summary>
internal static class Published
{
    private const string Setting = "AIDEPLOY_PUBLISHED";

    private const string Advice =
        "This test needs the published program. tests/run.sh publishes it; by hand, from the repository's folder: "
        + "tests/publish.sh artifacts/published && export " + Setting + "=$PWD/artifacts/published/app";

    /// <summary>The folder that the image has as <c>/app</c>.</summary>
    public static string Folder
    {
        get
        {
            var folder = Environment.GetEnvironmentVariable(Setting);
            Assert.True(!string.IsNullOrEmpty(folder), Advice);
            var isThere = File.Exists(Path.Combine(folder, "AiDeploy.Web.dll"));
            Assert.True(isThere, $"{Setting} names '{folder}', where AiDeploy.Web.dll is missing. {Advice}");
            return folder;
        }
    }

    /// <summary>The same, or where nobody published it the program built beside the tests: it does the same, only slower.</summary>
    public static string FolderOrBuilt =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Setting)) ? AppContext.BaseDirectory : Folder;

    /// <summary>A copy to be changed or locked.</summary>
    public static string Copy(string target)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }
}
