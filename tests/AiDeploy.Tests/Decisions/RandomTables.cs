using System.Collections.Immutable;
using AiDeploy.Decisions;
using CsCheck;

namespace AiDeploy.Tests.Decisions;

/// <summary>Decision tables nobody thought of: 2 to 6 questions with 2 or 3 answers, random rules, a default at the end.</summary>
internal static class RandomTables
{
    private const int MostQuestions = 6;

    private static readonly ImmutableArray<string> Outcomes =
        ["none-1", "off-the-shelf-1", "api-integration-1", "api-integration-2", "fine-tuning-1", "self-hosting-1"];

    /// <summary>A condition: for each question the set of allowed answers as bits, mostly none.</summary>
    private static readonly Gen<int[]> Conditions =
        Gen.Frequency((3, Gen.Const(0)), (2, Gen.Int[1, 6])).Array[MostQuestions];

    private static readonly Gen<TableRule[]> Rules = Gen.Select(Conditions, Gen.Int[0, Outcomes.Length - 1])
        .Select(static row => new TableRule(Condition(row.Item1), Outcomes[row.Item2])).Array[1, 8];

    /// <summary>Any table, with rules that may be out of reach.</summary>
    public static Gen<Table> Any { get; } = Gen.Select(Gen.Int[2, 3].Array[2, MostQuestions], Rules)
        .Select(static parts => Make(parts.Item1, parts.Item2));

    /// <summary>A table in which every rule is hit and every question is asked.</summary>
    public static Gen<Table> Sound { get; } = Any.Select(Sounden).Where(static table => table.Rules.Length > 1 && table.Rules[^1].When.IsEmpty);

    /// <summary>A sound table as the library reads it.</summary>
    public static Gen<(Table Table, Decision Decision)> Decisions { get; } = Sound.Select(static table =>
    {
        using var folder = DecisionFolder.Of(TableYaml.Write(table));
        return (table, folder.History().Current);
    });

    /// <summary>The places of the rules that no set of answers hits.</summary>
    public static ImmutableSortedSet<int> NeverHit(Table table)
    {
        var hit = table.Completions(ImmutableDictionary<string, string>.Empty).Select(table.FirstHit).ToHashSet();
        return [.. Enumerable.Range(0, table.Rules.Length).Where(place => !hit.Contains(place))];
    }

    private static Table Make(int[] answers, TableRule[] rules)
    {
        ImmutableArray<TableQuestion> questions =
            [.. answers.Select(static (count, place) => new TableQuestion($"q{place}", [.. Enumerable.Range(0, count).Select(Answer)]))];
        var known = questions.ToDictionary(static question => question.Id, static question => question.Answers.ToImmutableSortedSet());
        var fitting = rules.Select(rule => rule with
        {
            When = rule.When
                .Where(part => known.ContainsKey(part.Key) && part.Value.Overlaps(known[part.Key]))
                .ToImmutableSortedDictionary(static part => part.Key, part => part.Value.Intersect(known[part.Key])),
        });
        return new(questions, [.. fitting, new(ImmutableSortedDictionary<string, ImmutableSortedSet<string>>.Empty, Outcomes[0])]);
    }

    private static Table Sounden(Table table)
    {
        var never = NeverHit(table);
        ImmutableArray<TableRule> rules = [.. table.Rules.Where((_, place) => !never.Contains(place))];
        return new([.. table.Questions.Where(question => rules.Any(rule => rule.When.ContainsKey(question.Id)))], rules);
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Condition(int[] bits) => bits
        .Select(static (allowed, place) => (Question: $"q{place}", Allowed: Enumerable.Range(0, 3).Where(answer => (allowed >> answer & 1) == 1)))
        .Where(static part => part.Allowed.Any())
        .ToImmutableSortedDictionary(static part => part.Question, static part => part.Allowed.Select(Answer).ToImmutableSortedSet());

    private static string Answer(int place) => $"a-{place}";
}
