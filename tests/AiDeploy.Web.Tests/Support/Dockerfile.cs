using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace AiDeploy.Web.Tests.Support;

/// <summary>The Dockerfile's instructions.</summary>
internal static class Dockerfile
{
    /// <summary>Each instruction on one line, without comments.</summary>
    public static ImmutableArray<string> Lines { get; } =
        [.. Regex.Replace(File.ReadAllText(Path.Combine(Repository.Root, "Dockerfile")), @"\\\n\s*", "").Split('\n').Where(static line => line.Length > 0 && line[0] != '#')];

    /// <summary>The settings that the image starts the program with.</summary>
    public static IEnumerable<(string Name, string Value)> Settings => Lines
        .Where(static line => line.StartsWith("ENV ", StringComparison.Ordinal))
        .SelectMany(static line => line.Split(' ')[1..])
        .Select(static setting => setting.Split('=', 2) switch { var parts => (parts[0], parts[1]) });
}
