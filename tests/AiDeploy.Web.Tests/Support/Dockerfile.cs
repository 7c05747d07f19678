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

    /// <summary>The build stage as shell scripts, with other folders in the place of <c>/source</c> and <c>/app</c>; build results are not copied, as <c>.dockerignore</c> says.</summary>
    public static IEnumerable<string> BuildSteps(string source, string app) => Lines
        .Skip(1)
        .TakeWhile(static line => !line.StartsWith("FROM ", StringComparison.Ordinal))
        .Select(line => line.Replace("/source", source, StringComparison.Ordinal).Replace("/app", app, StringComparison.Ordinal).Split(' ', 2) switch
        {
            ["WORKDIR", var folder] => $"mkdir -p '{folder}'",
            ["COPY", var paths] => Copy(paths.Split(' ')[..^1], $"{source}/{paths.Split(' ')[^1]}"),
            ["RUN", var script] => $"cd '{source}' && {script}",
            _ => throw new InvalidOperationException($"A build step that the tests can't run: {line}"),
        });

    private static string Copy(string[] paths, string target)
    {
        var from = paths.Select(static path => path.EndsWith('/')
            ? $"-C '{Path.Combine(Repository.Root, path)}' ."
            : $"-C '{Path.Combine(Repository.Root, Path.GetDirectoryName(path)!)}' {Path.GetFileName(path)}");
        return $"mkdir -p '{target}' && tar -c --exclude=bin --exclude=obj {string.Join(' ', from)} | tar -x -C '{target}'";
    }
}
