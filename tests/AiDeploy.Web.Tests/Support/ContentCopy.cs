using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace AiDeploy.Web.Tests.Support;

/// <summary>A copy of the content folder, to be edited, broken and mended.</summary>
internal sealed partial class ContentCopy : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("aideploy-content-").FullName;

    public ContentCopy() => Restore();

    public string Folder => Path.Combine(home, "content");

    public void Dispose() => Directory.Delete(home, recursive: true);

    /// <summary>Puts everything back as it is in the repository.</summary>
    public void Restore()
    {
        Remove();
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Remove()
    {
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Replace(string file, string old, string @new)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathOf(file), text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Adds a published version of a decision, such as <c>quick/2</c>, with its digest.</summary>
    public void Publish(string version, string yaml)
    {
        var file = PathOf($"decisions/{version}.yaml");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, yaml);
        File.AppendAllText(PathOf("decisions/SHA256SUMS"), $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {version}.yaml\n");
    }

    /// <summary>Writes the digests of all decisions and of all editions of prices, as they are now.</summary>
    public void Sign()
    {
        var root = PathOf("decisions");
        var lines = Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {Path.GetRelativePath(root, file)}\n");
        File.WriteAllText(PathOf("decisions/SHA256SUMS"), string.Concat(lines));
        foreach (var problem in Guide.Read(Folder).Problems.Where(static problem => problem.File == "reference/editions.yaml" && Digest.IsMatch(problem.Message)))
        {
            var prices = File.ReadAllLines(PathOf("reference/editions.yaml"));
            prices[problem.Line - 1] = $"{prices[problem.Line - 1].Split(':')[0]}: {Digest.Match(problem.Message).Value}";
            File.WriteAllLines(PathOf("reference/editions.yaml"), prices);
        }
    }

    [GeneratedRegex(@"(?<=write \d{4}-\d\d-\d\d: |digest is now )[0-9a-f]{16}")]
    private static partial Regex Digest { get; }

    public Guide Read() => Guide.Read(Folder) is { Guide: { } guide } ? guide : throw new InvalidOperationException(string.Join('\n', Guide.Read(Folder).Problems));
}
