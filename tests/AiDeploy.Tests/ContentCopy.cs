using System.Text.RegularExpressions;
using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests;

/// <summary>The real content folder, copied so that a test may break it.</summary>
internal sealed partial class ContentCopy : IDisposable
{
    public const string PageFile = "guide/sample.md";

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Files.At(Path.GetRelativePath(Repository.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public TempFolder Files { get; } = new();

    /// <summary>A copy with one more page in the guide: this body below sound front matter, or the whole text where it has its own.</summary>
    public static ContentCopy WithPage(string text)
    {
        var copy = new ContentCopy();
        copy.Files.Replace("site.yaml", "guide: [", "guide: [sample, ");
        copy.Files[PageFile] = text.StartsWith("---\n", StringComparison.Ordinal)
            ? text
            : $"---\ntitle: Sample\nsummary: A page for a test.\nreviewed: 2026-01-02\n---\n{text}\n";
        return copy;
    }

    public LoadResult Read() => Guide.Read(Files.Root);

    /// <summary>The problems in the form that authors see.</summary>
    public string[] Problems() => [.. Read().Problems.Select(static problem => problem.ToString())];

    /// <summary>Writes the digests of all editions, as <c>check</c> names them.</summary>
    public void SignPrices()
    {
        foreach (var problem in Read().Problems.Where(static problem => problem.File == "reference/editions.yaml"))
        {
            var digest = Digest.Match(problem.Message);
            if (digest.Success)
            {
                var lines = Files["reference/editions.yaml"].Split('\n');
                lines[problem.Line - 1] = lines[problem.Line - 1].Split(':')[0] + ": " + digest.Value;
                Files["reference/editions.yaml"] = string.Join('\n', lines);
            }
        }
    }

    public void Publish() => DecisionFolder.Publish(Files);

    public void Dispose() => Files.Dispose();

    [GeneratedRegex(@"(?<=write \d{4}-\d\d-\d\d: |digest is now )[0-9a-f]{16}")]
    private static partial Regex Digest { get; }
}
