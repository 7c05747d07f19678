using System.Collections.Immutable;
using System.Security.Cryptography;
using AiDeploy.Sources;

namespace AiDeploy.Decisions;

/// <summary>Links carry the version, so a published version may never change: its digest is on record, as <c>sha256sum</c> writes it.</summary>
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
            var (name, digest) = (file[Root.Length..], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder, file)))));
            var line = Array.FindIndex(lines, line => line.EndsWith("  " + name, StringComparison.Ordinal));
            if (line < 0)
            {
                problems.Add(new(Sums, 1, $"{name} has no digest: when it is ready to publish, add the line '{digest}  {name}'"));
            }
            else if (!lines[line].StartsWith(digest, StringComparison.Ordinal))
            {
                problems.Add(new(file, 1, $"this version is published and must not change: undo the edit and add a new version (its digest stands in {Sums}:{line + 1})"));
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
