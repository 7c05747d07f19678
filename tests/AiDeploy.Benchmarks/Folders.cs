namespace AiDeploy.Benchmarks;

/// <summary>Where things are, whatever folder a benchmark runs in.</summary>
internal static class Folders
{
    public static string Content { get; } = Path.Combine(Root(new(AppContext.BaseDirectory)), "content");

    private static string Root(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "AiDeploy.sln")) ? folder.FullName : Root(folder.Parent!);
}
