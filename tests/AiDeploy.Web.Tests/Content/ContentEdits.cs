using System.Collections.Immutable;
using AiDeploy.Web.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace AiDeploy.Web.Tests.Content;

/// <summary>What can be taken from the content, emptied or renamed, one thing of each kind.</summary>
internal static class ContentEdits
{
    /// <summary>Fields whose children have names of the author's own: one of them stands for all.</summary>
    private static readonly HashSet<string> Named =
    [
        "questions", "outcomes", "answers", "items", "fields", "scenarios", "same", "editions", "prices", "comparison", "compare", "aliases", "changes", "inputs", "when", "full", "amounts",
        "editions.yaml", "models.yaml", "seats.yaml", "use.yaml", "tuning.yaml", "gpus.yaml", "open-models.yaml", "speeds.yaml", "assumptions.yaml", "facts.yaml", "rates.yaml", "at", "listed", "glossary.yaml", "not-covered.yaml", "tools.yaml", "passages.yaml", "readiness.yaml", "typical-questions.yaml",
    ];

    /// <summary>Each edit by name; it says whether it changed anything.</summary>
    public static IEnumerable<(string Name, Func<bool> Edit)> Of(ContentCopy copy) =>
        Directory.GetFiles(copy.Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(copy.Folder, file)).Order(StringComparer.Ordinal)
            .Where(static file => !file.StartsWith("schemas", StringComparison.Ordinal) && !file.EndsWith("SUMS", StringComparison.Ordinal))
            // Files of a folder are alike, but for those of reference: each is a table of its own kind.
            .GroupBy(static file => file.Split('/') is ["reference", var table] ? table : file.Split('/')[0])
            .SelectMany(kind => OfFiles(copy, [.. kind]).Concat(OfNodes(copy, kind.Key, [.. kind])));

    /// <summary>The first and the last file of a kind are taken away, and every heading of the pages that markup links to is renamed.</summary>
    private static IEnumerable<(string Name, Func<bool> Edit)> OfFiles(ContentCopy copy, ImmutableArray<string> files)
    {
        foreach (var file in files.Where((_, place) => place == 0 || place == files.Length - 1))
        {
            yield return ($"{file} removed", () => Do(() => File.Delete(copy.PathOf(file))));
        }

        foreach (var (file, heading) in files.Where(static file => file is "guide/method.md" or "guide/start-simple.md").SelectMany(file => Headings(copy.PathOf(file)).Select(line => (file, line))))
        {
            yield return ($"{file} {heading} renamed", () => Do(() => Replace(copy.PathOf(file), heading + "\n", heading + " else\n")));
        }
    }

    private static IEnumerable<string> Headings(string path) => File.ReadAllLines(path).Where(static line => line.StartsWith("##", StringComparison.Ordinal));

    private static void Replace(string path, string old, string now) => File.WriteAllText(path, File.ReadAllText(path).Replace(old, now, StringComparison.Ordinal));

    /// <summary>Of fields that mean the same (questions, items of a list) the last stands for all: it is taken away, emptied if it holds others, and renamed if its name is free.</summary>
    private static IEnumerable<(string Name, Func<bool> Edit)> OfNodes(ContentCopy copy, string kind, ImmutableArray<string> files)
    {
        var nodes = files.SelectMany(file => ContentYaml.Load(copy.PathOf(file)).Nodes().Select(node => (file, node.Way, node.Node)));
        foreach (var same in nodes.GroupBy(node => Shape(kind, node.Way)))
        {
            var (file, way, node) = same.Last();
            var name = $"{file} {string.Join('/', way)}";
            yield return ($"{name} removed", () => Change(copy, file, way, Remove));
            if (node is not YamlScalarNode)
            {
                yield return ($"{name} emptied", () => Change(copy, file, way, Clear));
            }

            if (same.Key.EndsWith('*'))
            {
                yield return ($"{name} renamed", () => Change(copy, file, way, Rename));
            }
        }
    }

    private static string Shape(string kind, string[] way) => string.Join('/', way.Prepend(kind).Select((step, place) => step[0] == '[' ? "[]" : place > 0 && IsNamed(place == 1 ? kind : way[place - 2]) ? "*" : step));

    /// <summary>Below an address stand sentences.</summary>
    private static bool IsNamed(string parent) => Named.Contains(parent) || parent[0] == '/';

    private static bool Change(ContentCopy copy, string file, string[] way, Func<YamlNode, string, bool> change)
    {
        var yaml = ContentYaml.Load(copy.PathOf(file));
        var parent = way.SkipLast(1).Aggregate((YamlNode?)yaml.Root, static (node, step) => node is null ? null : Child(node, step));
        var isDone = parent is not null && Child(parent, way[^1]) is not null && change(parent, way[^1]);
        if (isDone)
        {
            yaml.Save();
        }

        return isDone;
    }

    private static YamlNode? Child(YamlNode node, string step) => node switch
    {
        YamlMappingNode map => map.Children.FirstOrDefault(pair => ((YamlScalarNode)pair.Key).Value == step).Value,
        YamlSequenceNode list => list.Children.ElementAtOrDefault(Place(step)),
        _ => null,
    };

    private static bool Remove(YamlNode parent, string key) => parent is YamlMappingNode map
        ? map.Children.Remove(map.Children.Keys.First(name => ((YamlScalarNode)name).Value == key))
        : Do(() => ((YamlSequenceNode)parent).Children.RemoveAt(Place(key)));

    private static bool Clear(YamlNode parent, string key) => Do(() =>
    {
        (Child(parent, key) as YamlMappingNode)?.Children.Clear();
        (Child(parent, key) as YamlSequenceNode)?.Children.Clear();
    });

    private static bool Rename(YamlNode parent, string key)
    {
        ((YamlScalarNode)((YamlMappingNode)parent).Children.Keys.First(name => ((YamlScalarNode)name).Value == key)).Value += "x";
        return true;
    }

    private static int Place(string step) => int.Parse(step.Trim('[', ']'), System.Globalization.CultureInfo.InvariantCulture);

    private static bool Do(Action action)
    {
        action();
        return true;
    }
}
