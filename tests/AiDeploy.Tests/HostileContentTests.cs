using AiDeploy.Decisions;
using AiDeploy.Yaml;
using AiDeploy.Tests.Decisions;
using CsCheck;

namespace AiDeploy.Tests;

/// <summary>Whatever stands in the content folder: it is read, or refused with a file and a line; reading never fails.</summary>
public sealed class HostileContentTests
{
    private static readonly Gen<string> Yaml = Text(
        "a", "b: ", ": ", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", "\"", "'", "|", ">", "&a ", "*a", "!!str ", "!x ", "? ", "---\n", "...\n", "%YAML 1.2\n", "# c", "\t", "~", "2026-01-02", "é", "\u2028", "\0", "\uFEFF", "\\x", "<<: ", "=");

    private static readonly Gen<string> FrontMatter = Text(
        "title: T\n", "summary: S\n", "reviewed: 2026-01-02\n", "changes: ", "{2026-01-02: Word.}", "\n", "---\n", "---", "title: [", "&a", "*a", "compare:\n", "  data: {level: 9}\n", "\t", "\0", "\u202E", "[x](javascript:alert(1))", "<script>", "## H\n");

    private static readonly Gen<string> Segments = Gen.OneOf(
        Text("product", "integration", "-", "yes", "no", "unsure", "/", "%", "..", "\0", "é", "-no/", "\u202E"),
        Gen.String[0, 200]);

    [Fact]
    public void No_yaml_makes_reading_fail() =>
        Yaml.Sample(static text =>
        {
            var problems = new List<Problem>();
            var fields = YamlReader.Read("f.yaml", text, 0, problems);
            fields.Texts("a");
            fields.Rows("b");
            fields.Finish();
            Located(problems, "f.yaml", text);
        }, iter: 5_000);

    [Fact]
    public void No_front_matter_makes_reading_fail() =>
        Gen.Select(FrontMatter, Gen.OneOf("---\n", "")).Sample(static (text, start) =>
        {
            using var folder = new TempFolder();
            folder["guide/sample.md"] = start + text;
            var problems = Guide.Read(folder.Root).Problems.Where(static problem => problem.File == "guide/sample.md").ToList();
            Located(problems, "guide/sample.md", start + text);
        }, iter: 200);

    /// <summary>A published decision with a few lines doubled, cut, moved or replaced.</summary>
    [Fact]
    public void No_edit_of_a_decision_makes_reading_fail()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Content, "decisions/quick/1.yaml"));
        var edit = Gen.Select(Gen.Int[0, lines.Length - 1], Gen.Int[0, lines.Length - 1], Gen.Int[0, 4], Yaml);
        edit.Array[1, 4].Sample(edits =>
        {
            var text = string.Join('\n', edits.Aggregate(lines.ToList(), static (file, one) => Edit(file, one.Item1, one.Item2, one.Item3, one.Item4)));
            using var folder = new TempFolder();
            folder["decisions/quick/1.yaml"] = text;
            var problems = new List<Problem>();
            DecisionLibrary.Read(folder.Root, problems);
            Located([.. problems.Where(static problem => problem.File == "decisions/quick/1.yaml")], "decisions/quick/1.yaml", text);
        }, iter: 200);
    }

    [Fact]
    public void No_file_of_random_bytes_makes_reading_fail() =>
        Gen.Byte.Array[0, 300].Sample(static bytes =>
        {
            using var folder = new TempFolder();
            foreach (var file in (string[])["site.yaml", "reference/facts.yaml", "glossary.yaml", "readiness.yaml", "guide/a.md", "options/fine-tuning.md", "decisions/quick/1.yaml", "decisions/SHA256SUMS"])
            {
                folder[file] = "";
                File.WriteAllBytes(folder.At(file), bytes);
            }

            Assert.NotEmpty(Guide.Read(folder.Root).Problems);
        }, iter: 100);

    /// <summary>Such as <c>costs.yaml</c>, where one in a comment was passed over.</summary>
    [Fact]
    public void A_stray_character_in_any_file_is_refused_by_name()
    {
        using var copy = new ContentCopy();
        foreach (var file in Directory.GetFiles(copy.Files.Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(copy.Files.Root, file)))
        {
            if (!file.StartsWith("schemas", StringComparison.Ordinal))
            {
                copy.Files[file] += "# \0\n";
                var line = copy.Files[file].Split('\n').Length - 1;
                Assert.Contains($"{file}:{line}: the character U+0000, which no reader sees, has no place here: remove it", copy.Problems());
            }
        }
    }

    [Fact]
    public void Any_permalink_is_understood_refused_or_contradictory_and_what_is_understood_reads_the_same_again() =>
        Segments.Sample(static text =>
        {
            var decision = Published.Find("quick", 1);
            if (decision.Read(text.Split('/', StringSplitOptions.RemoveEmptyEntries)) is ParsedAnswers.Understood { Answers: var answers })
            {
                var again = Assert.IsType<ParsedAnswers.Understood>(decision.Read(answers.ToString().Split('/', StringSplitOptions.RemoveEmptyEntries)));
                Assert.Equal(answers.ToString(), again.Answers.ToString());
            }
        }, iter: 5_000);

    private static List<string> Edit(List<string> file, int from, int to, int how, string text)
    {
        var (source, target) = (from % file.Count, to % file.Count);
        switch (how)
        {
            case 0 when file.Count > 1:
                file.RemoveAt(source);
                break;
            case 1:
                file.Insert(target, file[source]);
                break;
            case 2:
                file[source] = text;
                break;
            case 3:
                file[source] = file[source].Insert(target % (file[source].Length + 1), text);
                break;
            default:
                (file[source], file[target]) = (file[target], file[source]);
                break;
        }

        return file;
    }

    private static void Located(IReadOnlyCollection<Problem> problems, string file, string text)
    {
        // A break that YAML knows and a text file doesn't may move a line on.
        var lines = text.Count(static letter => letter is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029') + 2;
        Assert.All(problems, problem => Assert.True(problem.File == file && problem.Line >= 1 && problem.Line <= lines && problem.Message.Length > 0, problem.ToString()));
    }

    private static Gen<string> Text(params string[] pieces) =>
        Gen.Int[0, pieces.Length - 1].Array[0, 30].Select(places => string.Concat(places.Select(place => pieces[place])));
}
