using AiDeploy.Web.Tests.Support;

namespace AiDeploy.Web.Tests.Features.Read;

/// <summary>The guide as programs read it: each page as Markdown, the list of them, and all in one file.</summary>
public sealed class MarkdownFilesTests(Site site)
{
    [Theory]
    [InlineData("/options/self-hosting.md")]
    [InlineData("/guide/data-boundaries.md")]
    [InlineData("/guide/method.md")]
    [InlineData("/about.md")]
    public async Task A_copied_page_keeps_links_that_lead_somewhere(string address)
    {
        var text = (await site.GetAsync(address)).Body;

        Assert.DoesNotContain("](/", text, StringComparison.Ordinal);
        Assert.Contains("](https://localhost/", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_has_its_Markdown_which_the_page_and_the_index_lead_to()
    {
        var index = await site.GetAsync("/llms.txt");
        Assert.Equal("text/plain; charset=utf-8", index["Content-Type"]);
        Assert.StartsWith("# AiDeploy\n\n> ", index.Body, StringComparison.Ordinal);
        foreach (var page in Known.Guide.Pages)
        {
            var markdown = await site.GetAsync(page.Path + ".md");

            Assert.Equal((200, "text/markdown; charset=utf-8"), (markdown.Status, markdown["Content-Type"]));
            Assert.StartsWith($"# {page.Title}\n", markdown.Body, StringComparison.Ordinal);
            Assert.Contains($"](https://localhost{page.Path}.md)", index.Body, StringComparison.Ordinal);
            Assert.Equal($"https://localhost{page.Path}.md", (await site.GetAsync(page.Path)).All("link[rel=alternate][type='text/markdown']").Single().Href());
        }
    }

    [Fact]
    public async Task The_whole_guide_is_one_file_whose_links_name_the_site()
    {
        var whole = await site.GetAsync("/llms-full.txt");

        Assert.Equal((200, "text/plain; charset=utf-8"), (whole.Status, whole["Content-Type"]));
        Assert.All(Known.Guide.Pages, page => Assert.Contains($"# {page.Title}\n", whole.Body, StringComparison.Ordinal));
        Assert.Contains("\n- **RAG**: ", whole.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("](/", whole.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare", "# The four options, side by side", "| **Lead time** | **Same day.** You can start today.")]
    [InlineData("/guide/readiness", "# Readiness checklists", "## Ready for self-hosting?\n")]
    [InlineData("/guide/readiness/self-hosting", "# Ready for self-hosting?", "\n- [ ] The reason is written down, with its source.")]
    [InlineData("/sources", "# Facts and sources", "- $10 in, $0.25 cached, $50 out per million tokens, from 2026-09-01. Replaced: the price of cache writes was missing. Read 2026-09-01, certainty: high. [")]
    [InlineData("/changes", "# What changed", "\n- 2026-11-23, Quick decision, version 1: Published.\n")]
    [InlineData("/guide/glossary", "# Glossary", "\n- **RAG**: ")]
    [InlineData("/guide/worked-examples", "# Worked examples", "\nResult: https://localhost/recommendation/full/2/")]
    public async Task A_page_made_from_data_has_its_Markdown_too(string path, string title, string line)
    {
        var markdown = await site.GetAsync(path + ".md");

        Assert.Equal((200, "text/markdown; charset=utf-8"), (markdown.Status, markdown["Content-Type"]));
        Assert.StartsWith(title + "\n\n", markdown.Body, StringComparison.Ordinal);
        Assert.Contains(line, markdown.Body, StringComparison.Ordinal);
        Assert.Equal($"https://localhost{path}.md", (await site.GetAsync(path)).All("link[rel=alternate][type='text/markdown']").Single().Href());
    }

    [Fact]
    public async Task A_title_with_brackets_is_one_link_of_the_index()
    {
        using var content = new ContentCopy();
        content.Replace("guide/risks.md", "title: Risks", "title: \"Risks ] [1]\"");
        await using var changed = new Site(("Content:Path", content.Folder));

        Assert.Contains("- [Risks \\] \\[1\\]](https://localhost/guide/risks.md): ", (await changed.GetAsync("/llms.txt")).Body, StringComparison.Ordinal);
    }
}
