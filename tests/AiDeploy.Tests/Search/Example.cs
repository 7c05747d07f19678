using System.Text.Json;

namespace AiDeploy.Tests.Search;

/// <summary>Questions and the passages that answer them.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Passages">The passages that answer it, the best first; none where it should be declined. <c>framework</c> stands for any question of the quick decision.</param>
internal sealed record Example(string Question, string[] Passages)
{
    public bool IsAnswerable => Passages.Length > 0;

    public static Example[] ForTuning => [.. JsonDocument.Parse(File.ReadAllText(At("examples.json"))).RootElement.GetProperty("questions").EnumerateArray()
        .Select(static row => new Example(
            row.GetProperty("question").GetString()!,
            row.GetProperty("answerable").GetBoolean() ? [row.GetProperty("answer").GetString()!, .. row.GetProperty("also_ok").EnumerateArray().Select(static id => id.GetString()!)] : []))];

    public static Example[] HeldOut => [.. File.ReadLines(At("held-out.tsv"))
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split('\t'))
        .Select(static row => new Example(row[0], [.. string.Join(' ', row[1..]).Split(' ', StringSplitOptions.RemoveEmptyEntries)]))];

    /// <summary>The place of the first passage that answers it, from 1; null where none of the reply's does.</summary>
    public int? Place(IEnumerable<string> ids) =>
        ids.Select(static (id, index) => (id, Place: index + 1)).Where(pair => Passages.Any(passage => pair.id == passage || (passage == "framework" && pair.id.StartsWith("framework/", StringComparison.Ordinal)))).Select(static pair => (int?)pair.Place).FirstOrDefault();

    private static string At(string file) => Path.Combine(Repository.Tests, "Search", file);
}
