namespace AiDeploy.Tests.Content;

/// <summary>Each case breaks one page and names the problem, with the text that stands on its line.</summary>
public sealed class PageReaderTests
{
    private const string Option = "options/fine-tuning.md";

    private const string Sound = """
        ---
        title: Sample
        summary: A page for a test.
        reviewed: 2026-01-02
        changes: {2026-01-02: First version.}
        ---
        Claim.[^luna]
        """;

    [Fact]
    public void The_page_is_sound()
    {
        using var copy = ContentCopy.WithPage(Sound);
        Assert.Empty(copy.Problems());
    }

    [Theory]
    [InlineData("title: Sample\n", "", "summary:", "'title' is missing: add it")]
    [InlineData("title: Sample", "title: ''", "title: ''", "'title' is empty: write its text")]
    [InlineData("summary: A page for a test.\n", "", "title:", "'summary' is missing: add it")]
    [InlineData("reviewed: 2026-01-02", "reviewed: 2 January", "reviewed:", "'reviewed' must be a date like 2026-11-23")]
    [InlineData("reviewed: 2026-01-02", "reviewed: 2026-01-02\nauthor: me", "author:", "'author' is not a field here: remove it")]
    [InlineData("2026-01-02: First", "lately: First", "changes:", "'lately' under 'changes' must be a date like 2026-11-23")]
    [InlineData("title: Sample", "title: Sample\ntitle: Twice", "title: Twice", "'title' is here twice: keep one")]
    [InlineData("title: Sample", "title: &name Sample", "title: &name", "anchors (&name) and tags (!name) are not used here: remove it")]
    [InlineData("title: Sample", "title: *name", "title: *name", "aliases (*name) are not used here: write the value out")]
    [InlineData("title: Sample", "title: !!str Sample", "title: !!str", "anchors (&name) and tags (!name) are not used here: remove it")]
    public void The_front_matter_is_wrong(string old, string now, string at, string message) => Reports(old, now, at, message);

    [Theory]
    [InlineData("No front matter.")]
    [InlineData("---\ntitle: Never closed\n")]
    [InlineData("\n---\ntitle: Too late\n---\n")]
    public void A_page_without_front_matter_is_refused(string text)
    {
        using var copy = ContentCopy.WithPage("");
        copy.Files[ContentCopy.PageFile] = text;
        Assert.Contains($"{ContentCopy.PageFile}:1: the file must start with front matter between two lines of ---", copy.Problems());
    }

    [Theory]
    [InlineData("## Best for", "## Good for", "## Good for")]
    [InlineData("## Best for", "### Best for", "## Advantages")]
    [InlineData("## Honest assessment", "## Advantages", "## Advantages")]
    [InlineData("## What it means\n", "## Before\n\nWords.\n\n## What it means\n", "## Before")]
    [InlineData("## Best for\n\n", "## Advantages\n\nWords.\n\n## Best for\n\nWords.\n\n## Limitations\n\nWords.\n\n## Honest assessment\n\n[cut]", "## Advantages")]
    [InlineData("## Limitations\n", "[cut]", "Words that end it.")]
    public void An_option_page_has_its_five_headings_in_order(string old, string now, string at)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace(Option, old, now);
        copy.Files[Option] = copy.Files[Option].Split("[cut]") is [var kept, _] ? kept + "\n\nWords that end it.\n" : copy.Files[Option];
        var line = 1 + Array.FindLastIndex(copy.Files[Option].Split('\n'), text => text == at);
        Assert.Contains(
            $"{Option}:{line}: an option page has these level-2 headings, in this order: What it means, Best for, Advantages, Limitations, Honest assessment",
            copy.Problems());
    }

    [Theory]
    [InlineData("Sample Page")]
    [InlineData("Upper")]
    [InlineData("a_b")]
    [InlineData("a--b")]
    [InlineData("größe")]
    public void The_name_of_a_file_is_fit_for_an_address(string name)
    {
        using var copy = ContentCopy.WithPage(Sound);
        copy.Files.Replace("site.yaml", "[sample,", $"[{name},");
        File.Move(copy.Files.At(ContentCopy.PageFile), copy.Files.At($"guide/{name}.md"));
        Assert.Equal([$"guide/{name}.md:1: the file's name becomes the address: use lower-case words joined by hyphens"], copy.Problems());
    }

    private static void Reports(string old, string now, string at, string message)
    {
        using var copy = ContentCopy.WithPage(Sound.Replace(old, now, StringComparison.Ordinal));
        Assert.NotEqual(Sound, copy.Files[ContentCopy.PageFile]);
        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{ContentCopy.PageFile}:{copy.Files.Line(ContentCopy.PageFile, at)}: {message}", StringComparison.Ordinal));
    }
}
