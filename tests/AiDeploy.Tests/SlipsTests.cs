namespace AiDeploy.Tests;

/// <summary>Slips of authors that would reach readers, or lose words, without anybody noticing.</summary>
public sealed class SlipsTests
{
    [Theory]
    [InlineData("- one\n<<<<<<< HEAD\n- two\n=======\n- three\n>>>>>>> theirs", 7, "a merge left a conflict here")]
    [InlineData("- one\n\n=======\n\n- two", 8, "a merge left a conflict here")]
    [InlineData("Words.\n\n<!-- TODO: ask legal -->", 8, "readers would see <!--")]
    [InlineData("This is <b>bold</b>.", 6, "readers would see <b>")]
    [InlineData("One<br>two", 6, "readers would see <br>")]
    public void What_readers_would_see_as_it_is_typed_is_reported(string body, int line, string message)
    {
        using var copy = ContentCopy.WithPage(body);

        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"{ContentCopy.PageFile}:{line}: {message}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Write `<b>` for bold, and `<!--` for a comment.")]
    [InlineData("```\n<p>code</p>\n<!-- code -->\n```")]
    [InlineData("It takes x < y and a > b, or <https://example.com/a>.")]
    public void Code_and_signs_are_no_HTML(string body)
    {
        using var copy = ContentCopy.WithPage(body);

        Assert.DoesNotContain(copy.Problems(), static problem => problem.Contains("readers would see", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title: Reason #1 to start", "what follows ' #' is a comment and not read")]
    [InlineData("title: ~", "~ means nothing at all in YAML")]
    [InlineData("title: null", "null means nothing at all in YAML")]
    [InlineData("title: Sample\nquestions: [What can go wrong, and when?]", "'What can go wrong' under 'questions' has no question mark")]
    public void What_YAML_reads_otherwise_is_reported(string title, string message)
    {
        using var copy = ContentCopy.WithPage($"---\n{title}\nsummary: A page for a test.\nreviewed: 2026-01-02\n---\nWords.\n");

        Assert.Contains(copy.Problems(), problem => problem.StartsWith(ContentCopy.PageFile, StringComparison.Ordinal) && problem.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_day_that_no_month_has_is_said_to_be_none()
    {
        using var copy = ContentCopy.WithPage("---\ntitle: Sample\nsummary: A page for a test.\nreviewed: 2026-02-30\n---\nWords.\n");

        Assert.Contains($"{ContentCopy.PageFile}:4: 2026-02-30 is no day of the calendar", copy.Problems());
    }

    [Fact]
    public void Spaces_at_the_fence_are_named()
    {
        using var copy = ContentCopy.WithPage("Words.");
        copy.Files[ContentCopy.PageFile] = copy.Files[ContentCopy.PageFile].Replace("---\ntitle", "--- \ntitle", StringComparison.Ordinal);

        Assert.Equal([$"{ContentCopy.PageFile}:1: there are spaces around these ---: remove them"], copy.Problems());
    }

    [Theory]
    [InlineData("says: \"The kind of chip that AI models run on.\"", "says: The kind of chip, that AI models run on", "'that AI models run on' is not a field here: quote the text if a comma cuts it, write 0.10 for 0,10,")]
    [InlineData("says: \"The kind of chip that AI models run on.\"", "says: “The kind of chip, that AI models run on.”", "'that AI models run on.”' is not a field here: quote the text if a comma cuts it")]
    [InlineData("says: \"The kind of chip that AI models run on.\"", "says: “The kind of chip that AI models run on.”", "readers would see these quotes: write straight ones (\") around the text")]
    [InlineData("term: GPU", "term: \"\"", "'term' is empty: write its text")]
    [InlineData("term: GPU,", "term: GPU, words: 0,10,", "'words' is not a field here: remove it, or choose from also, says, term")]
    [InlineData("term: GPU,", "term: GPU, words: 0,10,", "'10' is not a field here: quote the text if a comma cuts it, write 0.10 for 0,10,")]
    public void What_a_comma_or_a_word_processor_did_to_a_line_is_told_with_its_remedy(string old, string now, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("glossary.yaml", old, now);

        Assert.Contains(copy.Problems(), problem => problem.StartsWith($"glossary.yaml:{copy.Files.Line("glossary.yaml", "gpu:")}: {message}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet\n")]
    public void An_empty_file_says_what_to_write(string text)
    {
        using var copy = new ContentCopy();
        copy.Files["synonyms.yaml"] = text;

        Assert.Equal(["synonyms.yaml:1: nothing stands here: write lines such as name: value, or put the file back"], copy.Problems());
    }

    [Fact]
    public void A_missing_checklist_is_named()
    {
        using var copy = new ContentCopy();
        copy.Files["readiness.yaml"] = "{}\n";

        Assert.Contains("readiness.yaml:1: the checklist of 'fine-tuning' is missing: add it, with 'title', 'summary' and 'items'", copy.Problems());
    }

    /// <summary>The headings below it were missed elsewhere, and an author was told to rename links that were right.</summary>
    [Theory]
    [InlineData("```sh\nls\n\n## Off-the-shelf", "this code is never closed, so all that follows is a part of it: put ``` on a line behind its end")]
    [InlineData("##\u00A0Off-the-shelf", "this line holds U+00A0, a space or sign that can't be told from others: type it anew")]
    public void What_hides_headings_is_told_alone(string now, string message)
    {
        using var copy = new ContentCopy();
        copy.Files.Replace("guide/risks.md", "## Off-the-shelf", now);

        Assert.Equal([$"guide/risks.md:{copy.Files.Line("guide/risks.md", now)}: {message}"], copy.Problems());
    }

    [Theory]
    [InlineData("Write `[^x]` to cite.")]
    [InlineData("```\n[^x]\n```")]
    public void A_footnote_within_code_cites_nothing(string body)
    {
        using var copy = ContentCopy.WithPage(body);

        Assert.Empty(copy.Problems());
    }

    [Fact]
    public void An_example_that_cites_a_fact_is_told_that_it_cannot()
    {
        using var copy = new ContentCopy();
        copy.Files["examples/bike-shop-newsletter.md"] += "\nIt costs less[^batch-discount].\n";

        Assert.Contains(copy.Problems(), static problem => problem.EndsWith(": footnote '[^batch-discount]' can't stand in an example: link a page that cites it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reference/facts.yml", ".yaml")]
    [InlineData("guide/new.markdown", ".md")]
    [InlineData("guide/New.MD", ".md")]
    public void A_file_that_would_not_be_read_is_named(string file, string ending)
    {
        using var copy = new ContentCopy();
        copy.Files[file] = "x";

        Assert.Contains($"{file}:1: a file that ends like this is not read: let its name end in {ending}", copy.Problems());
    }

    [Fact]
    public void A_file_that_is_gone_is_said_to_be_missing()
    {
        using var copy = new ContentCopy();
        File.Delete(copy.Files.At("glossary.yaml"));

        Assert.Equal(["glossary.yaml:1: the file is missing, and the site needs it: put it back"], copy.Problems());
    }

    [Fact]
    public void Nothing_was_reviewed_on_a_day_to_come()
    {
        using var copy = ContentCopy.WithPage("---\ntitle: Sample\nsummary: A page for a test.\nreviewed: 2062-01-02\nchanges: {2061-01-01: \"First version.\"}\n---\nWords.\n");
        var problems = Guide.Read(copy.Files.Root, new(2062, 1, 1)).Problems.Select(static problem => problem.ToString());

        Assert.Equal([$"{ContentCopy.PageFile}:1: 2062-01-02 under 'reviewed' or 'changes' is still to come: write the day it was done"], problems);
    }

    [Theory]
    [InlineData("/decide/full/when/on-device")]
    [InlineData("/decide/quick/1")]
    [InlineData("/decide/quick/1/product-no")]
    [InlineData("/decide/full/map.svg")]
    [InlineData("/ask?q=what+is+rag")]
    [InlineData("/search?q=rag")]
    [InlineData("/guide/worked-examples#bike-shop-newsletter")]
    [InlineData("/changes.atom")]
    [InlineData("/prices.atom")]
    [InlineData("/llms.txt")]
    [InlineData("/guide/risks.md")]
    [InlineData("/options/self-hosting.md")]
    [InlineData("/recommendation/quick/1/product-yes/decision.md")]
    [InlineData("/recommendation/quick/1/product-yes.ics")]
    [InlineData("/embed/recommendation/quick/1/product-yes")]
    [InlineData("/#four")]
    public void A_link_to_a_page_or_file_of_the_site_leads_there(string target)
    {
        using var copy = ContentCopy.WithPage($"Go [there]({target}).");

        Assert.Empty(copy.Problems());
    }
}
