using System.Globalization;
using System.Text;

namespace AiDeploy.Tests.Decisions;

/// <summary>Writes a table as the YAML of a decision.</summary>
internal static class TableYaml
{
    /// <summary>The line of the first rule.</summary>
    public static int FirstRuleLine(Table table) => 7 + table.Questions.Length;

    public static string Write(Table table, string from = "")
    {
        var text = new StringBuilder("title: T\nsummary: S\npublished: 2026-01-02\nunsure: U\nquestions:\n");
        foreach (var question in table.Questions)
        {
            var answers = string.Join(", ", question.Answers.Select(static answer => $"\"{answer}\": {{text: T, says: S}}"));
            text.Append(CultureInfo.InvariantCulture, $"  {question.Id}: {{name: N, ask: A, why: W, error: E, unsure: U, find-out: F, answers: {{{answers}}}}}\n");
        }

        text.Append("rules:\n");
        foreach (var rule in table.Rules)
        {
            var when = string.Join(", ", rule.When.Select(static part => $"{part.Key}: [\"{string.Join("\", \"", part.Value)}\"]"));
            text.Append(CultureInfo.InvariantCulture, $"  - {{{(when.Length > 0 ? $"when: {{{when}}}, " : "")}recommend: {rule.Outcome}}}\n");
        }

        text.Append("outcomes:\n");
        foreach (var outcome in table.Rules.Select(static rule => rule.Outcome).Distinct())
        {
            text.Append(CultureInfo.InvariantCulture, $"  {outcome}: {{option: {OptionOf(outcome)}, headline: H, summary: S, next: [N]}}\n");
        }

        return text.Append(from).ToString();
    }

    /// <summary>Outcomes start with the option they explain; <c>none-1</c> has none.</summary>
    private static string OptionOf(string outcome) => outcome[..outcome.LastIndexOf('-')];
}
