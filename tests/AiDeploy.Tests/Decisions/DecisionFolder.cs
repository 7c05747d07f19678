using System.Security.Cryptography;
using System.Text.RegularExpressions;
using AiDeploy.Decisions;
using AiDeploy.Yaml;

namespace AiDeploy.Tests.Decisions;

/// <summary>A content folder that holds nothing but published decisions.</summary>
internal sealed partial class DecisionFolder : IDisposable
{
    public const string Sums = "decisions/SHA256SUMS";

    public TempFolder Files { get; } = new();

    /// <summary>A folder with version 1, 2, … of a decision called <c>sample</c>, each but the first published a day after the one before.</summary>
    public static DecisionFolder Of(params string[] versions)
    {
        var folder = new DecisionFolder();
        for (var version = 1; version <= versions.Length; version++)
        {
            folder.Files[$"decisions/sample/{version}.yaml"] = version == 1 ? versions[0] : Published.Replace(versions[version - 1], $"published: 2027-01-{version:00}");
        }

        Publish(folder.Files);
        return folder;
    }

    /// <summary>Writes the digests of all decisions, as <c>sha256sum</c> prints them.</summary>
    public static void Publish(TempFolder files)
    {
        var root = files.At("decisions");
        var lines = Directory.EnumerateFiles(root, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}  {Path.GetRelativePath(root, file)}\n");
        files[Sums] = string.Concat(lines);
    }

    /// <summary>The decision, which must be free of problems.</summary>
    public DecisionHistory History()
    {
        var problems = new List<Problem>();
        var decisions = DecisionLibrary.Read(Files.Root, problems);
        Assert.Empty(problems);
        return decisions["sample"];
    }

    /// <summary>The problems in the form that authors see.</summary>
    public string[] Problems()
    {
        var problems = new List<Problem>();
        DecisionLibrary.Read(Files.Root, problems);
        return [.. problems.Select(static problem => problem.ToString())];
    }

    public void Dispose() => Files.Dispose();

    [GeneratedRegex("published: .*")]
    private static partial Regex Published { get; }
}
