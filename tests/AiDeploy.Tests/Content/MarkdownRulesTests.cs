namespace AiDeploy.Tests.Content;

/// <summary>Each case is the body of a page; its only problem stands on the line that contains the marked text.</summary>
public sealed class MarkdownRulesTests
{
    [Theory]
    [InlineData("# Title", "# Title", "heading of level 1 after level 1")]
    [InlineData("Words.\n\n### Third", "### Third", "heading of level 3 after level 1")]
    [InlineData("## Second\n\nWords.\n\n#### Fourth", "#### Fourth", "heading of level 4 after level 2")]
    [InlineData("## Second\n\nTitle\n=====", "=====", "heading of level 1 after level 2")]
    [InlineData("> ### Quoted", "> ### Quoted", "heading of level 3 after level 1")]
    public void Headings_start_at_level_2_and_skip_none(string body, string at, string message) =>
        Reports(body, at, message + ": the title is level 1, the body starts at level 2 and skips none");

    [Theory]
    [InlineData("## A [link](/compare)")]
    [InlineData("##")]
    [InlineData("## Seats[^seat-activity]")]
    [InlineData("## See <https://example.org>")]
    public void A_heading_is_plain_words(string body) =>
        Reports("Words.\n\n" + body, body, "a heading must be plain words: headings link to themselves");

    [Theory]
    [InlineData("See &#1; there.", "&#1;", "U+0001")]
    [InlineData("## A &#x202E;heading", "&#x202E;", "U+202E")]
    public void A_stray_character_is_refused_however_it_is_spelled(string body, string at, string character) =>
        Reports("Words.\n\n" + body, at, $"the character {character}, which no reader sees, has no place here: remove it");

    [Theory]
    [InlineData("##\u00A0Another part", "U+00A0")]
    [InlineData("## A new\u00A0heading here", "U+00A0")]
    [InlineData("## A soft\u00ADhyphen", "U+00AD")]
    [InlineData("-\u00A0one", "U+00A0")]
    [InlineData("1.\u2003one", "U+2003")]
    [InlineData("\u00A0\u00A0- one", "U+00A0")]
    public void A_space_of_another_kind_makes_no_heading_and_no_list(string body, string sign) =>
        Reports("Ten\u00A0words.\n\n" + body, body, $"this line holds {sign}, a space or sign that can't be told from others: type it anew");

    [Theory]
    [InlineData("## Main", "main")]
    [InlineData("## Sources", "sources")]
    [InlineData("## Follow up", "follow-up")]
    [InlineData("## Source 1", "source-1")]
    public void A_heading_has_no_fragment_that_its_page_has_of_its_own(string body, string fragment) =>
        Reports("Words.\n\n" + body, body, $"the fragment of this heading, '{fragment}', is one that pages have of their own: word it differently");

    [Fact]
    public void Headings_in_order_are_sound() =>
        Assert.Empty(Problems("## Two\n\n### Three\n\n### Three again\n\n## Two again\n\n### `Code` and *stress*"));

    [Theory]
    [InlineData("[x](javascript:alert(1))", "javascript:alert(1)")]
    [InlineData("[x](JavaScript:alert(1))", "JavaScript:alert(1)")]
    [InlineData("[x](&#106;avascript:alert(1))", "javascript:alert(1)")]
    [InlineData("[x](javascript&colon;alert(1))", "javascript:alert(1)")]
    [InlineData("[x](<javascript:alert(1)>)", "javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("<JAVASCRIPT:alert(1)>", "JAVASCRIPT:alert(1)")]
    [InlineData("[x](java&Tab;script:alert(1))", "java\tscript:alert(1)")]
    [InlineData("[x](data:text/html,x)", "data:text/html,x")]
    [InlineData("[x](vbscript:x)", "vbscript:x")]
    [InlineData("[x](file:///etc/passwd)", "file:///etc/passwd")]
    [InlineData("[x](\\\\evil.example)", "\\evil.example")]
    [InlineData("[x](compare)", "compare")]
    [InlineData("[x](../compare)", "../compare")]
    [InlineData("[x]()", "")]
    public void An_unsafe_link_is_refused_however_it_is_spelled(string link, string url) =>
        Reports("Words.\n\nSee " + link + " there.", link, $"link '{url}' must start with https://, http://, mailto:, / or #");

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/&Tab;/evil.example")]
    public void A_link_that_only_looks_like_one_to_this_site_is_refused(string url) =>
        Assert.NotEmpty(Problems($"[x]({url})"));

    [Fact]
    public void An_unsafe_link_by_reference_is_refused() =>
        Assert.Contains(Problems("[x][y]\n\n[y]: javascript:alert(1)"), static problem => problem.Contains("link 'javascript:alert(1)' must start with", StringComparison.Ordinal));

    [Theory]
    [InlineData("[x](https://example.org/a?b=c#d)")]
    [InlineData("[x](http://example.org)")]
    [InlineData("[x](mailto:a@example.org)")]
    [InlineData("<https://example.org>")]
    [InlineData("<a@example.org>")]
    [InlineData("`[x](javascript:alert(1))`")]
    public void A_safe_link_is_sound(string link) =>
        Assert.Empty(Problems("See " + link + " there."));

    [Theory]
    [InlineData("![](/img/tree.png)")]
    [InlineData("![A tree](/img/tree.png)")]
    public void There_is_no_place_for_pictures(string picture) =>
        Reports("Words.\n\n" + picture, picture, "picture '/img/tree.png' has no place here, since pages are words alone: say it in a sentence or a table");

    [Fact]
    public void A_source_that_is_no_address_is_told_once_where_it_stands()
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("reference/facts.yaml", "https://chatforest.com/", "javascript:chatforest.com/");

        Assert.Contains("source 'EU AI Act after the omnibus, ChatForest' needs a 'url' that starts with https://", Assert.Single(copy.Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Claim.[^nowhere]")]
    [InlineData("[^nowhere] claims.")]
    [InlineData("- Item[^nowhere]")]
    [InlineData("| A |\n|---|\n| b[^nowhere] |")]
    [InlineData("**Claim[^nowhere]** it is")]
    [InlineData("> Claim.[^nowhere]")]
    public void A_footnote_without_source_is_reported(string body) =>
        Reports("Words.\n\n" + body, "[^nowhere]", "footnote '[^nowhere]' names no row of a table: add it to reference/facts.yaml");

    [Fact]
    public void Two_footnotes_without_source_side_by_side_are_both_reported() =>
        Assert.Equal(2, Problems("Claim.[^one][^two]").Length);

    [Fact]
    public void A_footnote_written_in_the_body_is_no_source() =>
        Assert.NotEmpty(Problems("Claim.[^own]\n\n[^own]: Somebody said so."));

    private static void Reports(string body, string at, string message)
    {
        using var copy = ContentCopy.WithPage(body);
        Assert.Equal([$"{ContentCopy.PageFile}:{copy.Files.Line(ContentCopy.PageFile, at)}: {message}"], copy.Problems());
    }

    private static string[] Problems(string body)
    {
        using var copy = ContentCopy.WithPage(body);
        return copy.Problems();
    }
}
