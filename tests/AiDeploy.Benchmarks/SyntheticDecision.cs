using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AiDeploy.Benchmarks;

/// <summary>A made-up decision in the shape of real ones: of four questions, two share a rule and two have their own.</summary>
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
        for (var first = 0; first < questions; first += 4)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{when: {{q{first}: a, q{first + 1}: [a, b]}}, recommend: o1}}\n");
            if (first + 3 < questions)
            {
                yaml.Append(CultureInfo.InvariantCulture, $"  - {{when: {{q{first + 2}: c}}, recommend: o2}}\n  - {{when: {{q{first + 3}: b}}, recommend: o3}}\n");
            }
        }

        yaml.Append("  - {recommend: o0}\noutcomes:\n");
        foreach (var outcome in Enumerable.Range(0, 4))
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  o{outcome}: {{option: {Option.All[outcome]}, headline: H{outcome}, summary: S, next: N}}\n");
        }

        return yaml.ToString();
    }
}
