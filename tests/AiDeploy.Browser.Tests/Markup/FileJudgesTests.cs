using AiDeploy.Browser.Tests.Staging;

namespace AiDeploy.Browser.Tests.Markup;

/// <summary>
/// What the site gives away to keep is opened by programs of others: calendars, feed readers, spreadsheets, Markdown, pictures. What it
/// says of itself to programs is judged by a linter and a compiler of schemas, and its tools by the suite of their protocol.
/// </summary>
public sealed class FileJudgesTests(Stage stage)
{
    [Fact]
    public async Task Every_kind_of_file_opens_in_two_programs_of_others() =>
        Findings.MustBeNone(await Judge.AskAsync("files", stage.Origin));

    [Fact]
    public async Task They_find_files_that_are_not_there() =>
        Assert.Contains(await Judge.AskAsync("files", new(stage.Origin, "/nowhere")), static problem => problem.EndsWith("status 404", StringComparison.Ordinal));

    [Fact]
    public async Task The_description_for_programs_and_every_schema_pass_strict_judges() =>
        Findings.MustBeNone(await Judge.AskAsync("programs", stage.Origin));

    [Fact]
    public async Task They_find_a_description_that_is_not_there()
    {
        var problems = await Judge.AskAsync("programs", new(stage.Origin, "/nowhere"));

        Assert.Contains(problems, static problem => problem.Contains("/openapi.json: ", StringComparison.Ordinal));
        Assert.Contains(problems, static problem => problem.EndsWith("ajv: status 404", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_tools_pass_the_conformance_suite_of_their_protocol() =>
        Findings.MustBeNone(await Judge.AskAsync("tools", stage.Origin));

    [Fact]
    public async Task It_finds_tools_that_are_not_there() =>
        Assert.Contains(
            await Judge.AskAsync("tools", new(stage.Origin, "/nowhere")), static problem => problem.StartsWith("tools-list: 0 passed", StringComparison.Ordinal));
}
