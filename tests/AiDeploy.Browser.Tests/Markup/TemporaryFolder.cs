namespace AiDeploy.Browser.Tests.Markup;

/// <summary>A folder of files to check, gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("aideploy-");
    private readonly List<string> files = [];

    public IReadOnlyCollection<string> Files => files;

    public async Task AddAsync(string name, string content, CancellationToken cancellationToken)
    {
        var file = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(file, content, cancellationToken);
        files.Add(file);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
