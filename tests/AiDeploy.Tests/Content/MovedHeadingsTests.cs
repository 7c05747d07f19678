namespace AiDeploy.Tests.Content;

/// <summary>A published decision links to a heading for ever, and a heading may still be renamed.</summary>
public sealed class MovedHeadingsTests
{
    private const string Page = "guide/start-simple.md";

    private const string Pinned = "/guide/start-simple#the-prompts";

    [Fact]
    public void A_renamed_heading_that_a_published_version_names_is_reported_with_what_to_write()
    {
        using var copy = Renamed("");

        Assert.All(copy.Problems(), static problem => Assert.Contains($"link '{Pinned}' leads nowhere", problem, StringComparison.Ordinal));
        Assert.Contains(copy.Problems(), static problem => problem.StartsWith("decisions/quick/1.yaml:", StringComparison.Ordinal)
            && problem.EndsWith("write in the front matter of /guide/start-simple what the heading is called now, as moved: {the-prompts: new-fragment}, or put it back", StringComparison.Ordinal));
    }

    [Fact]
    public void Once_that_is_written_the_old_fragment_stands_on_the_page_and_is_no_heading_of_its_own()
    {
        using var copy = Renamed("moved: {the-prompts: the-instructions}\n");

        Assert.Empty(copy.Problems());
        var page = copy.Read().Guide!.Articles.Single(static page => page.Path == "/guide/start-simple");
        Assert.Contains("id=\"the-instructions\"><span id=\"the-prompts\"></span><a href=\"#the-instructions\">", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("the-prompts", page.Outline.Select(static heading => heading.Id));
        Assert.DoesNotContain("span", page.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("moved: {the-prompts: nowhere}", "'nowhere' under 'moved' is the fragment of no heading")]
    [InlineData("moved: {the-prompts: the-instructions, the-instructions: the-commonest-mistake}", "'the-instructions' under 'moved' is no fragment that a heading had and none has now")]
    [InlineData("moved: {the-prompts: the-instructions, main: the-instructions}", "'main' under 'moved' is no fragment")]
    [InlineData("moved: {the-prompts: the-instructions, \"x\\\"><b\": the-instructions}", "'x\"><b' under 'moved' is no fragment")]
    public void What_leads_nowhere_or_stands_twice_is_refused(string field, string message)
    {
        using var copy = Renamed(field + "\n");

        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{Page}:{copy.Files.Line(Page, "moved:")}: {message}", StringComparison.Ordinal));
    }

    private static ContentCopy Renamed(string field)
    {
        var copy = new ContentCopy();
        copy.Files.Replace(Page, "### The prompts\n", "### The instructions\n");
        copy.Files.Replace("typical-questions.yaml", "/guide/start-simple#the-prompts:", "/guide/start-simple#the-instructions:");
        copy.Files[Page] = copy.Files[Page].Replace("(#the-prompts)", "(#the-instructions)", StringComparison.Ordinal).Replace("---\ntitle:", $"---\n{field}title:", StringComparison.Ordinal);
        return copy;
    }
}
