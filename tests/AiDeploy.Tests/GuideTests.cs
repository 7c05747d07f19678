using AiDeploy.Tests.Decisions;

namespace AiDeploy.Tests;

public sealed class GuideTests
{
    [Fact]
    public void The_real_content_has_no_problems() =>
        Assert.Empty(Guide.Read(Repository.Content).Problems);

    [Fact]
    public void Every_option_has_its_page() =>
        Assert.All(Option.All, static option => Assert.Equal((option, $"/options/{option}"), (Published.Guide[option].Option, Published.Guide[option].Page.Path)));

    [Fact]
    public void Every_option_page_has_the_five_headings() =>
        Assert.All(Published.Guide.Options, static option => Assert.Equal(
            ["What it means", "Best for", "Advantages", "Limitations", "Honest assessment"],
            option.Page.Outline.Where(static heading => heading.Level == 2).Select(static heading => heading.Text)));

    [Fact]
    public void There_is_a_quick_decision() =>
        Assert.Equal(1, Published.Guide.Decisions["quick"].Find(1)?.Version);

    [Fact]
    public void A_missing_folder_is_reported() =>
        Assert.Equal(
            ["/nowhere/content:1: the content folder is missing: set Content:Path to the folder that holds site.yaml, such as /srv/aideploy/content"],
            Guide.Read("/nowhere/content").Problems.Select(static problem => problem.ToString()));

    [Fact]
    public void A_file_in_place_of_the_folder_is_reported() =>
        Assert.EndsWith(
            "the content folder is missing: set Content:Path to the folder that holds site.yaml, such as /srv/aideploy/content",
            Assert.Single(Guide.Read(Path.Combine(Repository.Content, "site.yaml")).Problems).ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("site.yaml", "summary:", " summary:")]
    [InlineData("reference/models.yaml", "  item: Claude Opus 5.5", " item: Claude Opus 5.5")]
    [InlineData("guide/method.md", "title: How", "title: More: how")]
    public void What_a_file_that_cannot_be_read_makes_others_miss_is_not_reported(string file, string sound, string broken)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(file, sound, broken);

        Assert.Matches($@"^{file}:\d+: not YAML: .* quote a value", Assert.Single(copy.Problems()));
    }

    [Fact]
    public void A_broken_draft_of_a_decision_leaves_its_published_version_there()
    {
        using var copy = new ContentCopy();
        copy.Files["decisions/quick/2.yaml"] = File.ReadAllText(Path.Combine(Repository.Content, "decisions/quick/1.yaml"));

        Assert.All(copy.Problems(), static problem => Assert.StartsWith("decisions/", problem, StringComparison.Ordinal));
        Assert.DoesNotContain(copy.Problems(), static problem => problem.Contains("full/1.yaml", StringComparison.Ordinal));
    }

    [Fact]
    public void With_any_problem_there_is_no_guide()
    {
        using var copy = ContentCopy.WithPage("[x](/nowhere)");
        Assert.Null(copy.Read().Guide);
    }

    [Fact]
    public void An_unchanged_copy_is_read_as_well()
    {
        using var copy = new ContentCopy();
        Assert.NotNull(copy.Read().Guide);
    }

    [Fact]
    public void All_problems_of_all_files_are_reported_at_once_by_file_and_line()
    {
        using var copy = ContentCopy.WithPage("### Too deep\n\n[x](javascript:alert(1))\n\n[y](/nowhere)\n\n![](/a.png)");
        copy.Files.Replace("decisions/quick/1.yaml", "recommend: api}", "recommend: ape}");
        copy.Files.Replace("site.yaml", "\ntitle: ", "\nheading: ");
        copy.Files.Replace("options/fine-tuning.md", "\nline: ", "\nlines: ");
        copy.Publish();
        var (decision, option) = (copy.Files.Line("decisions/quick/1.yaml", "recommend: ape}"), copy.Files.Line("options/fine-tuning.md", "\nlines: ") + 1);
        string[] expected =
        [
            $"decisions/quick/1.yaml:{decision}: outcome 'ape' is not among the outcomes: product, product-first, api, tuned-api, host",
            "guide/sample.md:6: heading of level 3 after level 1: the title is level 1, the body starts at level 2 and skips none",
            "guide/sample.md:8: link 'javascript:alert(1)' must start with https://, http://, mailto:, / or #",
            "guide/sample.md:10: link '/nowhere' leads nowhere: no such page or heading",
            "guide/sample.md:12: picture '/a.png' has no place here, since pages are words alone: say it in a sentence or a table",
            "options/fine-tuning.md:2: 'line' is missing: add it",
            $"options/fine-tuning.md:{option}: 'lines' is not a field here: remove it",
            "site.yaml:2: 'title' is missing: add it",
            "site.yaml:3: 'heading' is not a field here: remove it",
        ];
        var problems = copy.Problems();
        Assert.All(expected, start => Assert.Contains(problems, problem => problem.StartsWith(start, StringComparison.Ordinal)));
        Assert.Equal(problems.OrderBy(Place), problems);
    }

    private static (string File, int Line) Place(string problem) =>
        (problem.Split(':')[0], int.Parse(problem.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));
}
