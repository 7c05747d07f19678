namespace AiDeploy.Tests;

/// <summary>Where the repository lies on this machine.</summary>
internal static class Repository
{
    public static string Content { get; } = Path.Combine(Root(AppContext.BaseDirectory), "content");

    public static string Tests { get; } = Path.Combine(Root(AppContext.BaseDirectory), "tests", "AiDeploy.Tests");

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "AiDeploy.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);
}
