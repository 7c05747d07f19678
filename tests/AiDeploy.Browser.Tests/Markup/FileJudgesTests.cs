using System.Diagnostics;
using AiDeploy.Browser.Tests.Staging;

namespace AiDeploy.Browser.Tests.Markup;

/// <summary>
/// What the site gives away to keep is opened by programs of others: calendars, feed readers, spreadsheets, Markdown, pictures. What it
/// says of itself to programs is judged by a linter and a compiler of schemas.
/// </summary>
public sealed class FileJudgesTests(Stage stage)
{
    [Fact]
    public async Task Every_kind_of_file_opens_in_two_programs_of_others() =>
        Findings.MustBeNone(await JudgeAsync("files", stage.Origin));

    [Fact]
    public async Task They_find_files_that_are_not_there() =>
        Assert.Contains(await JudgeAsync("files", new(stage.Origin, "/nowhere")), static problem => problem.EndsWith("status 404", StringComparison.Ordinal));

    [Fact]
    public async Task The_description_for_programs_and_every_schema_pass_strict_judges() =>
        Findings.MustBeNone(await JudgeAsync("programs", stage.Origin));

    [Fact]
    public async Task They_find_a_description_that_is_not_there()
    {
        var problems = await JudgeAsync("programs", new(stage.Origin, "/nowhere"));

        Assert.Contains(problems, static problem => problem.Contains("/openapi.json: ", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.EndsWith("ajv: status 404", StringComparison.Ordinal));
    }

    private static async Task<string[]> JudgeAsync(string judge, Uri site)
    {
        var script = Path.Combine(Checker.Root, $"tests/judges/{judge}.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, site.ToString().TrimEnd('/')]) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("node did not start.");
        var lines = (await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Contains(" files, ", lines[^1], StringComparison.Ordinal);
        Assert.Equal(node.ExitCode == 0, lines.Length == 1);
        return lines[..^1];
    }
}
