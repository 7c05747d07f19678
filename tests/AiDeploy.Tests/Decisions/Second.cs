using System.Collections.Immutable;
using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>The real quick decision with a second version: a question renamed, answers renamed, a question retired.</summary>
internal static class Second
{
    public const string Map = """
        from:
          version: 1
          renamed: {integration: embedded}
          values: {limits: {"yes": hard, "no": soft}}
          retired: [ceiling]

        """;

    public static string First { get; } = File.ReadAllText(Path.Combine(Repository.Content, "decisions", "quick", "1.yaml"));

    /// <summary>Versions 1 and 2.</summary>
    public static DecisionHistory History { get; } = Read(First, Yaml(Map));

    public static string Yaml(string from) => TableYaml.Write(Table("embedded"), from);

    public static DecisionHistory Read(params string[] versions)
    {
        using var folder = DecisionFolder.Of(versions);
        return folder.History();
    }

    /// <summary>The table of version 2, or of a later one in which the embedding question has another name.</summary>
    public static Table Table(string embedded) => new(
        [new("product", ["yes", "no"]), new(embedded, ["yes", "no"]), new("limits", ["soft", "hard"])],
        [
            Rule("off-the-shelf-1", "product", "yes"),
            Rule("off-the-shelf-2", embedded, "no"),
            Rule("api-integration-1", "limits", "soft"),
            new(ImmutableSortedDictionary<string, ImmutableSortedSet<string>>.Empty, "self-hosting-1"),
        ]);

    private static TableRule Rule(string outcome, string question, string answer) =>
        new(ImmutableSortedDictionary<string, ImmutableSortedSet<string>>.Empty.Add(question, [answer]), outcome);
}
