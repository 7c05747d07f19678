namespace AiDeploy.Tests;

/// <summary>A folder of its own for one test, gone when the test is.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("aideploy-").FullName;

    public string this[string path]
    {
        get => File.ReadAllText(At(path));
        set
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
            File.WriteAllText(At(path), value);
        }
    }

    public string At(string path) => Path.Combine(Root, path);

    /// <summary>The line, from 1, on which this text first stands.</summary>
    public int Line(string path, string text)
    {
        var before = this[path].IndexOf(text, StringComparison.Ordinal);
        Assert.True(before >= 0, $"{path} doesn't contain '{text}'");
        return this[path][..before].Count(static letter => letter == '\n') + 1;
    }

    public void Replace(string path, string old, string now)
    {
        Assert.Contains(old, this[path], StringComparison.Ordinal);
        this[path] = this[path].Replace(old, now, StringComparison.Ordinal);
    }

    /// <summary>Puts a directory where a file is expected.</summary>
    public void PutDirectory(string path)
    {
        File.Delete(At(path));
        Directory.CreateDirectory(At(path));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
