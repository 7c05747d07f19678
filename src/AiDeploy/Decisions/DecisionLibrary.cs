using System.Security.Cryptography;

namespace AiDeploy.Decisions;

/// <summary>Reads <c>decisions/</c>: every version of every decision, and the digests that keep published ones as they are.</summary>
public static class DecisionLibrary
{
    /// <summary>The decisions by id; a version that can't be used is reported and left out, with those after it.</summary>
    public static ImmutableSortedDictionary<string, DecisionHistory> Read(string folder, ICollection<Problem> problems)
    {
        var files = Files(folder, problems);
        Digests.Check(folder, [.. files.Select(static file => file.Path)], problems);
        return files
            .GroupBy(static file => file.Path.Split('/')[^2])
            .Select(group => ReadHistory(group, problems))
            .OfType<DecisionHistory>()
            .ToImmutableSortedDictionary(static history => history.Current.Id, static history => history, StringComparer.Ordinal);
    }

    private static ImmutableArray<SourceFile> Files(string folder, ICollection<Problem> problems)
    {
        var paths = SourceFile.List(folder, "decisions", "*.yaml").ToList();
        if (paths.Count == 0)
        {
            problems.Add(new("decisions", 1, "there is no decision: add decisions/quick/1.yaml"));
        }

        return [.. paths
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
            if (Attempt.Read(file.Path, null, () => DecisionReader.Read(file, problems), problems) is { } decision)
            {
                VersionRules.Check(file.Path, decision, versions.LastOrDefault(), problems);
                if (problems.Count == before)
                {
                    versions.Add(decision);
                    continue;
                }
            }

            break;
        }

        return versions.Count > 0 ? new(versions.ToImmutable()) : null;
    }
}

/// <summary>Links carry the version, so a published version never changes: its digest is kept, as <c>sha256sum</c> writes it.</summary>
internal static class Digests
{
    private const string Root = "decisions/";
    private const string Sums = Root + "SHA256SUMS";

    /// <summary>Reports versions that have no digest, that changed, or that are gone.</summary>
    public static void Check(string folder, ImmutableArray<string> files, ICollection<Problem> problems)
    {
        var lines = File.Exists(Path.Combine(folder, Sums)) ? SourceFile.Read(folder, Sums, problems)?.Text.Split('\n') ?? [] : [];
        foreach (var file in files)
        {
            var name = file[Root.Length..];
            var digest = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file))));
            var line = Array.FindIndex(lines, line => line.EndsWith("  " + name, StringComparison.Ordinal));
            if (line < 0)
            {
                var message = $"{name} has no digest: when it is ready to publish, add the line '{digest}  {name}'";
                problems.Add(new(Sums, 1, message) { IsDraft = true });
            }
            else if (!lines[line].StartsWith(digest, StringComparison.Ordinal))
            {
                var remedy = $"undo the edit, line ends included, and add a new version (its digest stands in {Sums}:{line + 1})";
                problems.Add(new(file, 1, $"this version is published and must not change: {remedy}"));
            }
        }

        foreach (var (line, index) in lines.Select(static (line, index) => (line, index)).Where(static entry => entry.line.Length > 0))
        {
            var name = line.Split("  ")[^1];
            if (!files.Contains(Root + name))
            {
                problems.Add(new(Sums, index + 1, $"{name} is published but not there: put it back, since links to it must go on working"));
            }
        }
    }
}
