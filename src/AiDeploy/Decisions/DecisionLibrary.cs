using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AiDeploy.Sources;

namespace AiDeploy.Decisions;

/// <summary>Reads <c>decisions/</c>: every version of every decision, and the digests that keep published ones as they are.</summary>
public static class DecisionLibrary
{
    private const string Sums = "decisions/SHA256SUMS";

    /// <summary>The decisions by id; what can't be used is reported and left out.</summary>
    public static ImmutableSortedDictionary<string, DecisionHistory> Read(string folder, ICollection<Problem> problems)
    {
        var files = Files(folder, problems);
        CheckDigests(folder, files, problems);
        return files
            .GroupBy(static file => file.Path.Split('/')[^2])
            .Select(group => ReadHistory(group, problems))
            .OfType<DecisionHistory>()
            .ToImmutableSortedDictionary(static history => history.Current.Id, static history => history, StringComparer.Ordinal);
    }

    private static ImmutableArray<SourceFile> Files(string folder, ICollection<Problem> problems)
    {
        var root = Path.Combine(folder, "decisions");
        var paths = Directory.Exists(root) ? Directory.GetFiles(root, "*.yaml", SearchOption.AllDirectories) : [];
        if (paths.Length == 0)
        {
            problems.Add(new("decisions", 1, "there is no decision: add decisions/quick/1.yaml"));
        }

        return [.. paths
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Where(path => IsNamed(path, problems))
            .Select(path => SourceFile.Read(folder, path, problems))
            .OfType<SourceFile>()];
    }

    private static bool IsNamed(string path, ICollection<Problem> problems)
    {
        var parts = path.Split('/');
        var version = Path.GetFileNameWithoutExtension(path);
        var named = parts.Length == 3
            && parts[1].All(static letter => char.IsAsciiLetterLower(letter))
            && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0
            && version == number.ToString(CultureInfo.InvariantCulture);
        if (!named)
        {
            problems.Add(new(path, 1, "a decision stands in decisions/{id}/{version}.yaml, such as decisions/quick/1.yaml"));
        }

        return named;
    }

    private static DecisionHistory? ReadHistory(IGrouping<string, SourceFile> files, ICollection<Problem> problems)
    {
        var versions = ImmutableArray.CreateBuilder<Decision>();
        foreach (var file in files.OrderBy(static file => int.Parse(file.Name, CultureInfo.InvariantCulture)))
        {
            var before = problems.Count;
            var decision = DecisionReader.Read(file, problems);
            if (decision is not null)
            {
                VersionRules.Check(file.Path, decision, versions.LastOrDefault(), problems);
                versions.Add(decision);
            }

            if (problems.Count > before)
            {
                return null;
            }
        }

        return new(versions.ToImmutable());
    }

    /// <summary>Links carry the version, so a published version may never change: its digest is on record.</summary>
    private static void CheckDigests(string folder, ImmutableArray<SourceFile> files, ICollection<Problem> problems)
    {
        var lines = File.Exists(Path.Combine(folder, Sums)) ? SourceFile.Read(folder, Sums, problems)?.Text.Split('\n') ?? [] : [];
        foreach (var file in files)
        {
            var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text)));
            var name = file.Path["decisions/".Length..];
            var line = Array.FindIndex(lines, line => line.EndsWith("  " + name, StringComparison.Ordinal));
            if (line < 0)
            {
                problems.Add(new(Sums, 1, $"{name} has no digest: when it is ready to publish, add the line '{digest}  {name}'"));
            }
            else if (!lines[line].StartsWith(digest, StringComparison.Ordinal))
            {
                problems.Add(new(file.Path, 1, $"this version is published and must not change: undo the edit and add a new version (its digest stands in {Sums}:{line + 1})"));
            }
        }
    }
}
