using AiDeploy.Content;

namespace AiDeploy.Tests.Content;

public sealed class PageTests
{
    private static readonly Page Page = Read("""
        ---
        title: '  A *plain* title '
        summary: What it says.
        reviewed: 2026-01-02
        changes: {2025-12-31: "First version.", 2026-01-02: [Checked., Shortened.]}
        ---
        ## One & `two`

        ### Three *four*

        [a](/compare) claim.[^luna] [b](https://example.org) [c](#one--two)
        """);

    [Fact]
    public void The_address_is_made_of_folder_and_file() =>
        Assert.Equal(("/guide/sample", "sample"), (Page.Path, Page.Slug));

    [Fact]
    public void The_title_is_plain_text() =>
        Assert.Equal("A *plain* title", Page.Title);

    [Fact]
    public void The_summary_is_read() =>
        Assert.Equal("What it says.", Page.Summary);

    [Fact]
    public void The_day_of_the_review_is_read() =>
        Assert.Equal(new DateOnly(2026, 1, 2), Page.Reviewed);

    [Fact]
    public void The_facts_cited_are_known() =>
        Assert.Equal(["luna"], Page.Facts.Select(static fact => fact.Id));

    [Fact]
    public void The_changes_are_read_newest_first() =>
        Assert.Equal(["2026-01-02 Checked.", "2026-01-02 Shortened.", "2025-12-31 First version."], Page.Changes.Select(static change => $"{change.Date:yyyy-MM-dd} {change.Text}"));

    [Fact]
    public void The_Markdown_has_the_title_and_the_facts_cited_and_no_front_matter()
    {
        Assert.StartsWith("# A *plain* title\n## One & `two`\n", Page.Markdown, StringComparison.Ordinal);
        Assert.Contains("\n[^luna]: [GPT-6 Luna](/sources/models#luna): $0.10 in", Page.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("reviewed:", Page.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outline_holds_the_headings_without_markup() =>
        Assert.Equal([new Heading(2, "one--two", "One & two"), new Heading(3, "three-four", "Three four")], Page.Outline);

    [Theory]
    [InlineData("Why \"build or buy?\" is too simple", "Why “build or buy?” is too simple")]
    [InlineData("It's 'so'... -- yes", "It’s ‘so’… – yes")]
    [InlineData("RAG or not", "RAG or not")]
    [InlineData("A < B & C", "A < B & C")]
    public void The_outline_keeps_every_word_of_a_heading(string heading, string text) =>
        Assert.Equal(text, Assert.Single(Read("---\ntitle: T\nsummary: S\nreviewed: 2026-01-02\n---\n## " + heading).Outline).Text);

    [Fact]
    public void The_links_to_this_site_are_listed_with_their_lines() =>
        Assert.Equal([new PageLink("guide/sample.md", 11, "/compare"), new PageLink("guide/sample.md", 11, "#one--two")], Page.Links.Where(static link => !link.Target.StartsWith("/sources", StringComparison.Ordinal)));

    [Fact]
    public void Every_heading_of_the_outline_has_its_id_in_the_page() =>
        Assert.All(Page.Outline, static heading => Assert.Contains($"<h{heading.Level} id=\"{heading.Id}\">", Page.Html, StringComparison.Ordinal));

    private static Page Read(string text)
    {
        using var copy = ContentCopy.WithPage(text);
        return copy.Read().Guide!.Articles.Single(static page => page.Slug == "sample");
    }
}
