using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AiDeploy.Benchmarks;

/// <summary>A made-up decision in the shape of real ones: each rule looks at a question and the two after it.</summary>
internal static class SyntheticDecision
{
    /// <summary>Writes it as <c>decisions/made/1.yaml</c> with its digest into a new folder.</summary>
    public static string Write(int questions)
    {
        var folder = Directory.CreateTempSubdirectory("aideploy-growth-").FullName;
        var made = Directory.CreateDirectory(Path.Combine(folder, "decisions", "made")).FullName;
        var text = Yaml(questions);
        File.WriteAllText(Path.Combine(made, "1.yaml"), text);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        File.WriteAllText(Path.Combine(folder, "decisions", "SHA256SUMS"), $"{digest}  made/1.yaml\n");
        return folder;
    }

    private static string Yaml(int questions)
    {
        var yaml = new StringBuilder("title: Made up\nsummary: Made up\npublished: 2026-11-23\nunsure: Unsure\nquestions:\n");
        foreach (var question in Enumerable.Range(0, questions))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  q{question}: {{name: N, ask: A, why: W, error: E, unsure: U, find-out: F, answers: {{a: {{text: A, says: A}}, b: {{text: B, says: B}}, c: {{text: C, says: C}}}}}}\n");
        }

        yaml.Append("rules:\n");
        foreach (var rule in Enumerable.Range(0, questions - 2))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{when: {{q{rule}: a, q{rule + 1}: [a, b], q{rule + 2}: b}}, recommend: o{rule % 4}}}\n");
        }

        yaml.Append("  - {recommend: o0}\noutcomes:\n");
        foreach (var outcome in Enumerable.Range(0, 4))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  o{outcome}: {{option: {Option.All[outcome]}, headline: H{outcome}, summary: S, next: N}}\n");
        }

        return yaml.ToString();
    }
}
