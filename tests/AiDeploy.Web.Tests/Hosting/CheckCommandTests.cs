using System.Text.RegularExpressions;
using AiDeploy.Web.Hosting;
using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Hosting;

[Trait("tier", "full")]
public sealed class CheckCommandTests
{
    [Fact]
    public async Task A_check_of_good_content_ends_well()
    {
        var (exitCode, output, errors) = await SiteProcess.RunAsync(["check"]);

        Assert.Equal((0, "\n"), (exitCode, errors));
        Assert.StartsWith($"The content is fine: 4 option pages, {Known.Guide.Articles.Length} guide pages,", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_of_broken_content_names_every_problem_by_file_and_line()
    {
        using var content = Broken();
        var (exitCode, _, errors) = await SiteProcess.RunAsync(["check"], ("Content__Path", content.Folder));

        Assert.Equal(1, exitCode);
        Assert.Matches($@"(?m)^{Regex.Escape(content.PathOf("guide/method.md"))}:\d+: link '/guide/nowhere' leads nowhere", errors);
        Assert.Matches($@"(?m)^{Regex.Escape(content.PathOf("site.yaml"))}:\d+: ", errors);
    }

    /// <summary>Editors and CI logs look for a file from where the command runs.</summary>
    [Fact]
    public void A_file_is_named_as_it_is_found_from_where_the_command_runs()
    {
        var (here, problem) = (Environment.CurrentDirectory, new AiDeploy.Yaml.Problem("guide/risks.md", 4, "x"));

        Assert.Equal("content/guide/risks.md:4: x", CheckCommand.Text(problem, Path.Combine(here, "content")));
        Assert.Equal("guide/risks.md:4: x", CheckCommand.Text(problem, here));
        Assert.Equal("/elsewhere/content/guide/risks.md:4: x", CheckCommand.Text(problem, "/elsewhere/content"));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task Broken_content_never_starts_the_site_and_nothing_else_is_said(string watch)
    {
        using var content = Broken();
        var (exitCode, output, errors) = await SiteProcess.RunAsync([], ("Content__Path", content.Folder), ("Content__Watch", watch));

        Assert.Equal(1, exitCode);
        Assert.Matches(@"(?m)/guide/method\.md:\d+: ", errors);
        Assert.Contains("the site does not start until they are mended", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("\"@l\":\"Error\"", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_folder_says_how_to_name_it()
    {
        var (exitCode, _, errors) = await SiteProcess.RunAsync([], ("Content__Path", "/nowhere/content"));

        Assert.Equal(1, exitCode);
        Assert.Contains("/nowhere/content:1: the content folder is missing: set Content:Path", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_is_not_yaml_is_a_problem_with_a_file_and_a_line()
    {
        using var content = new ContentCopy();
        content.Replace("guide/method.md", "title: How this guide works", "title: [");
        var (exitCode, _, errors) = await SiteProcess.RunAsync(["check"], ("Content__Path", content.Folder));

        Assert.Equal(1, exitCode);
        Assert.Matches(@"(?m)/guide/method\.md:\d+: ", errors);
    }

    private static ContentCopy Broken()
    {
        var content = new ContentCopy();
        File.AppendAllText(content.PathOf("guide/method.md"), "\n[Nowhere](/guide/nowhere)\n");
        File.AppendAllText(content.PathOf("site.yaml"), "surprise: yes\n");
        return content;
    }
}
